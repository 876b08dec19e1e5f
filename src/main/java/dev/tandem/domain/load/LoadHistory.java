package dev.tandem.domain.load;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Load over calendar days without a gap: fitness and fatigue carried forward, and weeks. */
public final class LoadHistory {

    private LoadHistory() {}

    /**
     * Every day from one to another, both included, after the evening before it; days without an
     * entry have no load. A late session needs its own day and the later ones only: pass its date
     * and the stored state of the evening before ({@link FitnessFatigue#ZERO} before the first).
     */
    @Cited({"B2", "R23"})
    public static List<LoadDay> forward(
            FitnessFatigue eveningBefore,
            LocalDate from,
            LocalDate to,
            Collection<DailyLoad> loads) {
        var byDate = byDate(loads);
        var days = new ArrayList<LoadDay>();
        var state = eveningBefore;
        for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
            var day = LoadDay.after(state, byDate.getOrDefault(date, DailyLoad.none(date)));
            days.add(day);
            state = day.evening();
        }
        return List.copyOf(days);
    }

    /** The whole calendar weeks from Monday that touch a range, days without an entry as zeros. */
    @Cited(
            value = {"B5", "R24"},
            confidence = Confidence.CONTESTED)
    public static List<WeekLoad> weeks(LocalDate from, LocalDate to, Collection<DailyLoad> loads) {
        var byDate = byDate(loads);
        var weeks = new ArrayList<WeekLoad>();
        for (var monday = mondayOf(from); !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            weeks.add(WeekLoad.of(monday, week(monday, byDate)));
        }
        return List.copyOf(weeks);
    }

    /** The Monday of the week a day is in. */
    public static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<Double> week(LocalDate monday, Map<LocalDate, DailyLoad> byDate) {
        return monday.datesUntil(monday.plusWeeks(1))
                .map(date -> byDate.getOrDefault(date, DailyLoad.none(date)).load())
                .toList();
    }

    private static Map<LocalDate, DailyLoad> byDate(Collection<DailyLoad> loads) {
        var byDate = new TreeMap<LocalDate, DailyLoad>();
        loads.forEach(load -> byDate.merge(load.date(), load, DailyLoad::plus));
        return byDate;
    }
}
