package dev.tandem.progress;

import static dev.tandem.domain.science.ProgressScience.MILESTONE_DISTANCES_METERS;
import static dev.tandem.domain.science.ProgressScience.MILESTONE_SESSIONS;

import dev.tandem.checkin.NightService;
import dev.tandem.domain.progress.MarkKey;
import dev.tandem.domain.progress.Milestones.FirstDays;
import dev.tandem.session.SessionHistoryService;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Finds the first days of milestones: three statements. */
@ApplicationScoped
class FirstDaysQuery {
    private static final List<String> BODY_WEIGHT_LIFTS =
            List.of("back-squat", "bench-press", "conventional-deadlift");

    private final SessionHistoryService sessions;
    private final NightService nights;

    FirstDaysQuery(SessionHistoryService sessions, NightService nights) {
        this.sessions = sessions;
        this.nights = nights;
    }

    FirstDays of(UUID athleteId, @Nullable Double bodyMassKg) {
        var runs = new TreeMap<Double, LocalDate>();
        var lifts = new LinkedHashMap<String, LocalDate>();
        var reached = wanted(bodyMassKg);
        AchievementEntity.firstDays(athleteId, reached)
                .forEach(
                        (mark, date) -> {
                            var exercise = mark.key().exercise();
                            if (exercise == null) {
                                runs.put(mark.least(), date);
                            } else {
                                lifts.put(exercise, date);
                            }
                        });
        return new FirstDays(
                runs,
                sessions.daysOfCount(athleteId, MILESTONE_SESSIONS),
                lifts,
                nights.firstMonthOfSleep(athleteId).orElse(null));
    }

    private static List<AchievementEntity.Reached> wanted(@Nullable Double bodyMassKg) {
        var wanted = new ArrayList<AchievementEntity.Reached>();
        MILESTONE_DISTANCES_METERS.forEach(
                meters -> wanted.add(new AchievementEntity.Reached(MarkKey.LONGEST_RUN, meters)));
        if (bodyMassKg != null) {
            BODY_WEIGHT_LIFTS.forEach(
                    lift ->
                            wanted.add(
                                    new AchievementEntity.Reached(
                                            MarkKey.repMax(lift, 1), bodyMassKg)));
        }
        return wanted;
    }
}
