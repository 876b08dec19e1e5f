package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Draws.everyVariant;
import static dev.tandem.domain.season.strength.Recount.exercise;
import static dev.tandem.domain.season.strength.Recount.perMuscle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.season.strength.Draws.Case;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.OneRepMax;
import dev.tandem.domain.strength.SetPrescription;

import org.junit.jupiter.api.Test;

/** How much an athlete gets: sets, weights, effort. */
class StrengthDoseProperties {
    @Test
    void hard_sets_stay_within_what_a_runner_can_use() {
        everyVariant(
                (drawn, slots, sessions) ->
                        perMuscle(sessions)
                                .values()
                                .forEach(
                                        count ->
                                                assertThat(count)
                                                        .as("%s", drawn)
                                                        .isLessThanOrEqualTo(12)));
    }

    @Test
    void weights_are_on_the_step_and_never_above_what_the_set_allows() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.stream()
                                .flatMap(session -> session.workout().exercises().stream())
                                .forEach(
                                        each ->
                                                each.sets()
                                                        .forEach(set -> weigh(drawn, each, set))));
    }

    @Test
    void careful_people_keep_repetitions_in_reserve() {
        everyVariant(
                (drawn, slots, sessions) ->
                        sessions.stream()
                                .flatMap(session -> session.workout().exercises().stream())
                                .flatMap(each -> each.sets().stream())
                                .forEach(set -> careful(drawn, set)));
    }

    private static void careful(Case drawn, SetPrescription set) {
        var left = set.repsInReserve();
        if (drawn.draw().level() == Level.NOVICE || drawn.draw().age() < 18) {
            assertThat(left).as("%s", drawn).isGreaterThanOrEqualTo(2);
        }
        if (drawn.draw().age() >= 66 && set.unit() == SetUnit.REPS) {
            assertThat(set.amount()).as("%s", drawn).isBetween(6, 12);
        }
        var percent = set.percentOneRepMax();
        if (percent != null
                && (drawn.draw().level() == Level.NOVICE
                        || drawn.draw().forbidden().contains(Restriction.HEAVY))) {
            assertThat(percent).as("%s", drawn).isLessThanOrEqualTo(70);
        }
    }

    private static void weigh(Case drawn, ExercisePrescription each, SetPrescription set) {
        var kg = set.weightKg();
        if (kg == null) {
            assertThat(set.repsInReserve()).isNotNull();
            return;
        }
        assertThat(kg % 2.5).as("%s %s", each, drawn).isZero();
        var lift =
                new Lifter(drawn.file(), drawn.week().startDate())
                        .benchmarkOf(exercise(each.exercise()))
                        .orElseThrow();
        var left = lift.repsInReserve();
        double max =
                OneRepMax.estimate(lift.weightKg(), lift.reps(), left == null ? 0 : left)
                        .orElseThrow()
                        .kg();
        var percent = set.percentOneRepMax();
        assertThat(percent).isNotNull();
        assertThat(kg).as("%s %s", each, drawn).isLessThanOrEqualTo(max * (percent + 0.06) / 100);
        assertThat(percent).isLessThanOrEqualTo(90);
    }
}
