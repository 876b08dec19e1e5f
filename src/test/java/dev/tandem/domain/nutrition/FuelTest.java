package dev.tandem.domain.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.strength.StrengthFocus;
import dev.tandem.domain.strength.StrengthType;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

class FuelTest {

    @Test
    void up_to_an_hour_nothing_special_is_eaten_before() {
        assertThat(run(60, 70.0).before().text())
                .startsWith("Nothing special")
                .doesNotContain(" g ");
    }

    @Test
    void before_a_longer_session_two_grams_a_kilogram_two_hours_ahead() {
        assertThat(run(61, 70.0).before().text()).contains("140 g of carbohydrate 2 h before");
        assertThat(lift(75, 62.5).before().text())
                .contains("125 g of carbohydrate 2 h before, or 190 g 3 h before");
    }

    @Test
    void without_a_body_mass_there_are_words_and_no_grams_by_weight() {
        assertThat(run(90, null).before().text()).contains("2-3 h before").doesNotContain(" g ");
        assertThat(run(90, null).after().text()).contains("20-40 g of protein");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 45, 75})
    void on_the_way_nothing_is_needed_up_to_75_minutes(int minutes) {
        assertThat(run(minutes, 70.0).during()).isNull();
        assertThat(lift(minutes, 70.0).during()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"76, 30-60 g", "150, 30-60 g", "151, 30-90 g"})
    void longer_runs_take_carbohydrate_by_the_hour(int minutes, String grams) {
        assertThat(run(minutes, 70.0).during().text())
                .startsWith(grams + " of carbohydrate an hour");
    }

    @Test
    void thirst_is_enough_below_90_minutes_and_nobody_drinks_more_than_sweat() {
        assertThat(run(89, 70.0).during().text()).endsWith("Drink to thirst.");
        assertThat(run(90, 70.0).during().text()).endsWith("never more than you sweat.");
        assertThat(lift(80, 70.0).during().text()).isEqualTo("Drink to thirst.");
    }

    @ParameterizedTest
    @CsvSource({"50, 20 g", "80, 20-30 g", "100, 25-40 g", "200, 40 g"})
    void a_meal_afterwards_holds_a_quarter_gram_a_kilogram_or_more_within_20_to_40(
            double bodyMassKg, String protein) {
        assertThat(run(40, bodyMassKg).after().text()).contains(" " + protein + " of protein");
        assertThat(lift(40, bodyMassKg).after().text()).contains(" " + protein + " of protein");
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionKind.class,
            names = {"RECOVERY", "REST"})
    void nothing_is_said_of_recovery_and_rest(SessionKind kind) {
        assertThat(Fuel.of(planned(new Workout.Plain(outline(25), kind)), 70.0)).isEmpty();
    }

    @Test
    void nobody_is_told_to_eat_less() {
        for (int minutes = 10; minutes <= 240; minutes += 5) {
            var words = run(minutes, 70.0) + " " + lift(minutes, null);
            assertThat(words.toLowerCase(Locale.ROOT))
                    .doesNotContain("deficit", "fasted", "lose weight", "calorie");
        }
    }

    private static Fuel run(int minutes, Double bodyMassKg) {
        var run = new Workout.Run(outline(minutes), RunType.EASY, minutes * 150, List.of());
        return Fuel.of(planned(run), bodyMassKg).orElseThrow();
    }

    private static Fuel lift(int minutes, Double bodyMassKg) {
        var lift =
                new Workout.Strength(
                        outline(minutes), StrengthType.HEAVY, StrengthFocus.FULL, List.of());
        return Fuel.of(planned(lift), bodyMassKg).orElseThrow();
    }

    private static PlannedSession planned(Workout workout) {
        return new PlannedSession(
                new UUID(0, 1),
                LocalDate.of(2026, 12, 10),
                DayPart.ANY,
                workout,
                Set.of(),
                PlannedStatus.PLANNED,
                List.of());
    }

    private static Outline outline(int minutes) {
        return new Outline("Session", "To test.", minutes, 5, List.of(), List.of());
    }
}
