package dev.tandem.progress;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.progress.Achievement;
import dev.tandem.domain.progress.Achievements;
import dev.tandem.domain.progress.MarkKey;
import dev.tandem.domain.progress.Milestones;
import dev.tandem.domain.progress.Praise;
import dev.tandem.domain.session.Session;
import dev.tandem.session.SessionHistoryService;
import dev.tandem.session.SessionHistoryService.DaysChanged;
import dev.tandem.session.SessionService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Keeps records right as sessions come, change and go: works out the days that changed, and looks
 * for the best again only of the marks that changed on them.
 */
@ApplicationScoped
class RecordKeeper {
    private final SessionHistoryService done;
    private final SessionService sessions;
    private final AthleteService athletes;
    private final FirstDaysQuery firstDays;

    RecordKeeper(
            SessionHistoryService done,
            SessionService sessions,
            AthleteService athletes,
            FirstDaysQuery firstDays) {
        this.done = done;
        this.sessions = sessions;
        this.athletes = athletes;
        this.firstDays = firstDays;
    }

    void keep(@Observes DaysChanged change) {
        var athleteId = change.athleteId();
        var wanted = wanted(athleteId, change.days());
        var changed = new LinkedHashSet<MarkKey>();
        for (var row : AchievementEntity.on(athleteId, wanted.keySet())) {
            var day = requireNonNull(wanted.get(row.date));
            if (day.covers(row.key())) {
                settle(row, day.achieved().remove(row.key()), changed);
            }
        }
        wanted.forEach((date, day) -> add(athleteId, date, day, changed));
        AchievementEntity.flush();
        RecordEntity.settle(athleteId, changed);
        praise(athleteId, change.days().last());
    }

    /** Only what happened yesterday or today is news. */
    private void praise(UUID athleteId, LocalDate lastDay) {
        var athlete = athletes.athlete(athleteId);
        var today = athletes.today(athlete);
        if (lastDay.isBefore(today.minusDays(1))) {
            return;
        }
        var milestones = Milestones.of(firstDays.of(athleteId, athlete.body().bodyMassKg()));
        var records = AchievementEntity.beaten(athleteId, today.minusDays(1), today);
        PraiseEntity.keep(athleteId, lastDay, Praise.of(milestones, records, today));
    }

    /** What a day should have; a Monday may have to be looked at for its week only. */
    private record Wanted(boolean wholeDay, boolean week, Map<MarkKey, Achievement> achieved) {
        boolean covers(MarkKey key) {
            return key.equals(MarkKey.BIGGEST_WEEK) ? week : wholeDay;
        }
    }

    private Map<LocalDate, Wanted> wanted(UUID athleteId, SortedSet<LocalDate> days) {
        var byDate =
                done.counting(athleteId, days).stream()
                        .collect(groupingBy(session -> session.timing().date()));
        var mondays = new TreeSet<LocalDate>();
        days.forEach(day -> mondays.add(LoadHistory.mondayOf(day)));
        var weeks = weekMeters(athleteId, mondays);
        var all = new TreeSet<>(days);
        all.addAll(mondays);
        var wanted = new HashMap<LocalDate, Wanted>();
        for (var date : all) {
            var isWeek = mondays.contains(date);
            var achieved = of(byDate.getOrDefault(date, List.of()));
            double meters = weeks.getOrDefault(date, 0.0);
            if (isWeek && meters > 0) {
                achieved.put(
                        MarkKey.BIGGEST_WEEK,
                        new Achievement(MarkKey.BIGGEST_WEEK, meters, false, null));
            }
            wanted.put(date, new Wanted(days.contains(date), isWeek, achieved));
        }
        return wanted;
    }

    private static Map<MarkKey, Achievement> of(List<Session> sessions) {
        var byKey = new HashMap<MarkKey, Achievement>();
        Achievements.of(sessions).forEach(achieved -> byKey.put(achieved.key(), achieved));
        return byKey;
    }

    private Map<LocalDate, Double> weekMeters(UUID athleteId, SortedSet<LocalDate> mondays) {
        var history = sessions.history(athleteId, mondays.first(), mondays.last().plusDays(6));
        var meters = new HashMap<LocalDate, Double>();
        for (TrainingDay day : history.days()) {
            meters.merge(LoadHistory.mondayOf(day.date()), day.runMeters(), Double::sum);
        }
        return meters;
    }

    private static void settle(
            AchievementEntity row, @Nullable Achievement achieved, SequencedSet<MarkKey> changed) {
        changed.add(row.key());
        if (achieved == null) {
            row.delete();
        } else {
            row.set(achieved);
        }
    }

    private static void add(
            UUID athleteId, LocalDate date, Wanted day, Collection<MarkKey> changed) {
        for (var achieved : day.achieved().values()) {
            if (day.covers(achieved.key())) {
                new AchievementEntity(athleteId, date, achieved).persist();
                changed.add(achieved.key());
            }
        }
    }
}
