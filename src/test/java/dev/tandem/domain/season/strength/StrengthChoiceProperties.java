package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Draws.everyVariant;
import static dev.tandem.domain.season.strength.Permitted.canDo;
import static dev.tandem.domain.season.strength.Permitted.permitted;
import static dev.tandem.domain.season.strength.Recount.PULL;
import static dev.tandem.domain.season.strength.Recount.PUSH;
import static dev.tandem.domain.season.strength.Recount.exercise;
import static dev.tandem.domain.season.strength.Recount.sets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.strength.ExercisePrescription;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;

/** Which exercises an athlete gets. */
class StrengthChoiceProperties {
    @Test
    void level_equipment_and_limitations_are_kept_for_exercises_and_alternatives() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.stream()
                                .flatMap(session -> session.workout().exercises().stream())
                                .forEach(
                                        each -> {
                                            assertThat(permitted(drawn, each.exercise()))
                                                    .as("%s %s", each.exercise(), drawn)
                                                    .isTrue();
                                            assertThat(each.alternatives())
                                                    .hasSizeLessThanOrEqualTo(3)
                                                    .doesNotContain(each.exercise())
                                                    .allMatch(slug -> permitted(drawn, slug))
                                                    .allMatch(
                                                            slug ->
                                                                    exercise(slug).pattern()
                                                                            == exercise(
                                                                                            each
                                                                                                    .exercise())
                                                                                    .pattern());
                                        }));
    }

    @Test
    void no_exercise_comes_twice_and_a_session_has_one_to_seven() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.forEach(
                                session ->
                                        assertThat(session.workout().exercises())
                                                .as("%s", drawn)
                                                .hasSizeBetween(1, 7)
                                                .extracting(ExercisePrescription::exercise)
                                                .doesNotHaveDuplicates()));
    }

    @Test
    void pulls_are_never_fewer_than_pushes_where_a_pull_is_possible() {
        everyVariant(
                (drawn, slots, sessions) -> {
                    if (canDo(drawn, PULL)) {
                        assertThat(sets(sessions, PULL))
                                .as("%s", drawn)
                                .isGreaterThanOrEqualTo(sets(sessions, PUSH));
                    }
                });
    }

    @Test
    void two_full_sessions_of_an_hour_hold_every_movement_that_is_possible() {
        var groups =
                List.of(
                        EnumSet.of(MovementPattern.SQUAT),
                        EnumSet.of(MovementPattern.HINGE),
                        EnumSet.of(MovementPattern.SINGLE_LEG, MovementPattern.LUNGE),
                        EnumSet.of(MovementPattern.HORIZONTAL_PUSH),
                        EnumSet.of(MovementPattern.HORIZONTAL_PULL),
                        EnumSet.of(MovementPattern.VERTICAL_PULL, MovementPattern.VERTICAL_PUSH),
                        EnumSet.of(MovementPattern.CALF));
        everyVariant(
                (drawn, slots, sessions) -> {
                    boolean comparable =
                            slots.size() == 2
                                    && drawn.draw().minutes() >= 60
                                    && drawn.file().athlete().wishes().emphasis() <= 0.6
                                    && drawn.file()
                                                    .athlete()
                                                    .wishes()
                                                    .preferences()
                                                    .sessionMinutes()
                                            == null
                                    && !Style.isFresh(drawn.week());
                    if (comparable
                            && slots.equals(
                                    drawn.programme().variants(drawn.week(), 2).getFirst())) {
                        for (var group : groups) {
                            if (canDo(drawn, group)) {
                                assertThat(sets(sessions, group))
                                        .as("%s %s", group, drawn)
                                        .isPositive();
                            } else {
                                assertThat(drawn.programme().leftOut(drawn.week()))
                                        .containsAll(group);
                            }
                        }
                    }
                });
    }
}
