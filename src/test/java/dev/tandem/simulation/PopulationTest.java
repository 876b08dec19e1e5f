package dev.tandem.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.tandem.domain.recommendation.Decision;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Twenty people of the population for four weeks: what holds whatever the numbers are. */
class PopulationTest {
    private static final int WEEKS = 4;
    private static List<Result> results = List.of();

    @BeforeAll
    static void live() {
        results =
                Person.people(20, WEEKS).stream().map(person -> Result.of(person, WEEKS)).toList();
    }

    @Test
    void nobody_without_a_red_flag_is_stopped() {
        assertThat(results).hasSize(20);
        for (var arm : Arm.values()) {
            assertThat(results)
                    .as(arm.label)
                    .allMatch(it -> it.of(arm).decided(Decision.STOP_URGENT) == 0);
        }
    }

    @Test
    void nobody_does_more_than_planned_and_every_number_is_one() {
        for (var result : results) {
            for (var arm : Arm.values()) {
                var outcome = result.of(arm);
                assertThat(outcome.choices()).allMatch(it -> it.share() >= 0 && it.share() <= 1);
                assertThat(outcome.performance()).doesNotContain(Double.NaN);
                assertThat(outcome.strain()).doesNotContain(Double.NaN);
            }
        }
    }

    @Test
    void the_control_reduces_as_many_sessions_by_as_much_load_as_our_rules() {
        for (var result : results) {
            var control = result.of(Arm.RANDOM);
            var ours = result.of(Arm.ADAPTIVE);
            assertThat(control.totalLoad()).isCloseTo(ours.totalLoad(), withPercentage(1));
            assertThat(reduced(control)).isEqualTo(reduced(ours));
        }
    }

    @Test
    void the_same_seed_lives_the_same_life() {
        var person = results.getFirst().person();
        var again = Result.of(person, WEEKS);
        for (var arm : Arm.values()) {
            assertThat(again.of(arm).choices()).isEqualTo(results.getFirst().of(arm).choices());
            assertThat(again.of(arm).strain()).isEqualTo(results.getFirst().of(arm).strain());
        }
    }

    @Test
    void our_rules_ease_somebody_and_leave_most_sessions_alone() {
        double changed =
                results.stream()
                        .mapToDouble(it -> it.of(Arm.ADAPTIVE).allChanged())
                        .average()
                        .orElseThrow();
        assertThat(changed).isBetween(0.02, 0.5);
    }

    private static long reduced(Outcome outcome) {
        return outcome.choices().stream().filter(it -> it.isDone() && it.share() < 1).count();
    }
}
