package dev.tandem.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.PopulationScience;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;

/** Dossier I6: in pregnancy and after it nothing is more than moderate, at whatever level. */
class CareTest {
    @ParameterizedTest
    @EnumSource(Level.class)
    void with_a_child_no_session_is_more_than_moderate(Level level) {
        for (var concern : List.of(Concern.PREGNANT, Concern.POST_PARTUM)) {
            var sessions = sessions(level, concern);
            assertThat(sessions).anyMatch(session -> session.workout() instanceof Workout.Run);
            assertThat(sessions)
                    .noneMatch(session -> session.has(Tag.HARD) || session.has(Tag.PLYOMETRIC))
                    .allMatch(
                            session ->
                                    session.workout().outline().targetRpe()
                                            <= PopulationScience.PREGNANCY_RPE_CAP)
                    .noneMatch(
                            session ->
                                    session.workout().outline().title().text().contains("strides"));
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void after_a_birth_running_begins_with_walks_in_between(Level level) {
        var first =
                sessions(level, Concern.POST_PARTUM).stream()
                        .filter(session -> session.workout() instanceof Workout.Run)
                        .limit(3);
        assertThat(first)
                .allMatch(
                        session ->
                                session.workout() instanceof Workout.Run run
                                        && run.type() == RunType.RUN_WALK);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void with_a_child_sets_end_early_and_nobody_jumps(Level level) {
        for (var session : sessions(level, Concern.PREGNANT)) {
            if (session.workout() instanceof Workout.Strength lift) {
                for (var exercise : lift.exercises()) {
                    assertThat(Catalogue.standard().get(exercise.exercise()).pattern())
                            .isNotEqualTo(MovementPattern.PLYOMETRIC);
                    assertThat(exercise.sets())
                            .allMatch(
                                    set -> set.repsInReserve() == null || set.repsInReserve() >= 5);
                }
            }
        }
    }

    private static List<PlannedSession> sessions(Level level, Concern concern) {
        var request =
                new Somebody(33, level, level)
                        .with(EnumSet.allOf(Equipment.class))
                        .trains(75, 2, DayOfWeek.values())
                        .wishes(5, 3, null, 0.5)
                        .did(5, 45, 15, 3)
                        .ran(5000, 1300)
                        .lifted("back-squat", 80, 5)
                        .isCleared(concern)
                        .staysFit(16);
        return new Story("", "", "", request)
                .season().weeks().stream().flatMap(week -> week.sessions().stream()).toList();
    }
}
