package dev.tandem.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/** How a lift moves on from one session to the next. */
class LiftProgressTest {

    private static final LiftGoal FIVES = new LiftGoal(60, 5);

    @Test
    void linear_goes_up_when_all_sets_are_done_with_one_left() {
        var next = LinearProgression.startingAt(FIVES).after(sets(3, 60, 5, 1.0), true, barbell());
        assertThat(next.goal()).isEqualTo(new LiftGoal(65, 5));
        next = LinearProgression.startingAt(FIVES).after(sets(3, 60, 5, 1.0), false, barbell());
        assertThat(next.goal()).isEqualTo(new LiftGoal(62.5, 5));
    }

    @Test
    void linear_never_goes_up_by_more_than_a_tenth() {
        var start = LinearProgression.startingAt(new LiftGoal(30, 5));
        assertThat(start.after(sets(3, 30, 5, 2.0), true, barbell()).goal().weightKg())
                .isEqualTo(32.5);
        var light = LinearProgression.startingAt(new LiftGoal(20, 5));
        assertThat(light.after(sets(3, 20, 5, 2.0), true, barbell()).goal().weightKg())
                .isEqualTo(20);
    }

    @Test
    void linear_takes_a_tenth_off_after_two_misses_only() {
        var once = LinearProgression.startingAt(FIVES).after(sets(3, 60, 4, 0.0), true, barbell());
        assertThat(once).isEqualTo(new LinearProgression(FIVES, 1));
        var twice = once.after(sets(3, 60, 4, 0.0), true, barbell());
        assertThat(twice).isEqualTo(LinearProgression.startingAt(new LiftGoal(52.5, 5)));
    }

    @Test
    void linear_needs_to_know_what_was_left() {
        var next = LinearProgression.startingAt(FIVES).after(sets(3, 60, 5, null), true, barbell());
        assertThat(next.goal()).isEqualTo(FIVES);
    }

    @Test
    void double_progression_adds_repetitions_then_weight() {
        var range = new DoubleProgression(8, 12, 2);
        assertThat(range.next(new LiftGoal(40, 8), sets(3, 40, 8, 2.0), barbell()))
                .isEqualTo(new LiftGoal(40, 9));
        assertThat(range.next(new LiftGoal(40, 12), sets(3, 40, 12, 2.0), barbell()))
                .isEqualTo(new LiftGoal(42.5, 8));
    }

    @Test
    void double_progression_stays_when_a_set_was_short_or_too_hard() {
        var range = new DoubleProgression(8, 12, 2);
        var goal = new LiftGoal(40, 10);
        var oneShort = List.of(set(40, 10, 2.0), set(40, 9, 2.0));
        assertThat(range.next(goal, oneShort, barbell())).isEqualTo(goal);
        assertThat(range.next(goal, sets(3, 40, 10, 1.0), barbell())).isEqualTo(goal);
        assertThat(range.next(goal, List.of(), barbell())).isEqualTo(goal);
    }

    @Test
    void a_large_step_waits_for_two_more_repetitions() {
        var range = new DoubleProgression(8, 12, 2);
        var dumbbells = LoadStep.DUMBBELLS;
        assertThat(range.next(new LiftGoal(10, 12), sets(3, 10, 12, 2.0), dumbbells))
                .isEqualTo(new LiftGoal(10, 13));
        assertThat(range.next(new LiftGoal(10, 14), sets(3, 10, 14, 2.0), dumbbells))
                .isEqualTo(new LiftGoal(12, 8));
    }

    @Test
    void a_top_set_leads_and_lighter_sets_follow() {
        var top = new TopSet(3, 1).weightKg(new OneRepMax(140), barbell());
        assertThat(top).isEqualTo(122.5);
        assertThat(TopSet.backOffKg(top, barbell())).isEqualTo(110);
    }

    @Test
    void a_lighter_week_halves_sets_and_eases_weight() {
        assertThat(Deload.sets(5)).isEqualTo(2);
        assertThat(Deload.sets(1)).isEqualTo(1);
        assertThat(Deload.weightKg(100, barbell())).isCloseTo(90, within(1e-9));
        assertThat(Deload.repsInReserve(2)).isEqualTo(4);
        assertThat(Deload.repsInReserve(5)).isEqualTo(5);
    }

    @Test
    void a_break_costs_weight_then_sets_then_begins_anew() {
        assertThat(StrengthReturn.after(6)).isEqualTo(new StrengthReturn(1, 1, 0, false));
        assertThat(StrengthReturn.after(10)).isEqualTo(new StrengthReturn(0.90, 1, 0, false));
        assertThat(StrengthReturn.after(20)).isEqualTo(new StrengthReturn(0.80, 0.67, 0, false));
        assertThat(StrengthReturn.after(29)).isEqualTo(new StrengthReturn(0.65, 0.5, 3, true));
    }

    private static LoadStep barbell() {
        return LoadStep.BARBELL;
    }

    private static List<LiftedSet> sets(int number, double kg, int reps, Double left) {
        return Collections.nCopies(number, set(kg, reps, left));
    }

    private static LiftedSet set(double kg, int reps, Double left) {
        return new LiftedSet(reps, kg, left);
    }
}
