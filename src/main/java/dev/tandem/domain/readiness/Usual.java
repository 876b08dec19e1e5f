package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.PopulationScience;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is usual for this athlete on this day, from the sixty days before it (J2, R29). */
final class Usual {
    private final LocalDate date;
    private final int age;
    private final Diary diary;

    Usual(Morning morning) {
        this(morning.date(), morning.age(), morning.diary());
    }

    private Usual(LocalDate date, int age, Diary diary) {
        this.date = date;
        this.age = age;
        this.diary = diary;
    }

    /** What was usual before a day, for items only: their assumed mean is the same at every age. */
    static Usual before(LocalDate date, Diary diary) {
        return new Usual(date, PopulationScience.ADULT_FROM_YEARS, diary);
    }

    Baseline item(Marker marker) {
        return Baseline.shrunk(window(marker), ITEM);
    }

    Baseline sleep() {
        var prior =
                new Baseline.Prior(
                        assumedSleep(age),
                        BaselineScience.SLEEP_PRIOR_SD_HOURS,
                        BaselineScience.SLEEP_SD_FLOOR_HOURS);
        return Baseline.shrunk(window(Marker.SLEEP_HOURS), prior);
    }

    /** Of single days before the current week, none below fourteen of them (R29). */
    @Nullable Baseline rolling(Marker marker) {
        var days = values(marker, BaselineScience.BASELINE_WINDOW_DAYS, WEEK);
        var floor =
                marker == Marker.HRV
                        ? BaselineScience.HRV_SD_FLOOR_LN_MS
                        : BaselineScience.RESTING_HEART_RATE_SD_FLOOR_BPM;
        return days.size() < BaselineScience.MARKER_BASELINE_MIN_DAYS
                ? null
                : Baseline.plain(days, floor);
    }

    /** Readings of the current week before today. */
    List<Double> currentWeek(Marker marker) {
        return diary.between(date.minusDays(WEEK - 1), date.minusDays(1))
                .map(day -> Reported.value(marker, day.checkIn()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Days a baseline rests on: check-ins of the window, days out of the usual left out (R31). */
    int days() {
        return (int)
                diary.between(date.minusDays(BaselineScience.BASELINE_WINDOW_DAYS), yesterday())
                        .filter(JudgedDay::isUsual)
                        .count();
    }

    /** Own values of the whole window. */
    List<Double> window(Marker marker) {
        return values(marker, BaselineScience.BASELINE_WINDOW_DAYS, 1);
    }

    /** Own values of the last four weeks. */
    List<Double> recent(Marker marker) {
        return values(marker, BaselineScience.RECENT_WINDOW_DAYS, 1);
    }

    private List<Double> values(Marker marker, int fromDaysAgo, int toDaysAgo) {
        return diary.between(date.minusDays(fromDaysAgo), date.minusDays(toDaysAgo))
                .filter(JudgedDay::isUsual)
                .map(day -> Reported.value(marker, day.checkIn()))
                .filter(Objects::nonNull)
                .toList();
    }

    private LocalDate yesterday() {
        return date.minusDays(1);
    }

    private static double assumedSleep(int age) {
        if (age < PopulationScience.ADULT_FROM_YEARS) {
            return BaselineScience.SLEEP_PRIOR_MEAN_TEEN_HOURS;
        }
        return age >= PopulationScience.OLDER_FROM_YEARS
                ? BaselineScience.SLEEP_PRIOR_MEAN_OLDER_HOURS
                : BaselineScience.SLEEP_PRIOR_MEAN_HOURS;
    }

    private static final int WEEK = BaselineScience.MARKER_RECENT_DAYS;

    private static final Baseline.Prior ITEM =
            new Baseline.Prior(
                    BaselineScience.ITEM_PRIOR_MEAN,
                    BaselineScience.ITEM_PRIOR_SD,
                    BaselineScience.ITEM_SD_FLOOR);
}
