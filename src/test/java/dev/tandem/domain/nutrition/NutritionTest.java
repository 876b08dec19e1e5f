package dev.tandem.domain.nutrition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Pace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalDouble;

class NutritionTest {

    @Test
    void seventy_kilograms_need_a_hundred_and_twelve_grams_of_protein() {
        assertThat(Protein.gramsPerDay(70)).isCloseTo(112, within(1e-9));
        assertThat(Protein.rangePerDay(70).low()).isCloseTo(98, within(1e-9));
        assertThat(Protein.rangePerDay(70).high()).isCloseTo(140, within(1e-9));
    }

    @Test
    void a_meal_holds_at_least_twenty_and_at_most_forty_grams() {
        assertThat(Protein.gramsPerMeal(60)).isEqualTo(20);
        assertThat(Protein.gramsPerMeal(100)).isEqualTo(25);
        assertThat(Protein.gramsPerMeal(200)).isEqualTo(40);
    }

    @ParameterizedTest(name = "{0} minutes")
    @CsvSource({"0, 3, 5", "44, 3, 5", "60, 5, 7", "90, 6, 10", "241, 8, 12"})
    void a_longer_day_needs_more_carbohydrate(double minutes, double low, double high) {
        assertThat(Carbohydrate.rangePerDay(1, minutes)).isEqualTo(Span.of(low, high));
    }

    @Test
    void before_a_long_session_eat_grams_for_the_hours_that_are_left() {
        assertThat(Carbohydrate.gramsBefore(70, 75, 2)).isEqualTo(140);
        assertThat(Carbohydrate.gramsBefore(70, 75, 6)).isEqualTo(280);
        assertThat(Carbohydrate.gramsBefore(70, 60, 2)).isZero();
    }

    @ParameterizedTest(name = "{0} minutes")
    @CsvSource({"44, 0, 0", "60, 0, 30", "120, 30, 60", "150, 30, 60", "180, 30, 90"})
    void on_the_way_only_longer_sessions_need_some(double minutes, double low, double high) {
        assertThat(Carbohydrate.gramsPerHourDuring(minutes)).isEqualTo(Span.of(low, high));
    }

    @Test
    void after_a_session_it_only_matters_when_the_next_is_near() {
        assertThat(Carbohydrate.gramsPerHourAfter(50, 7)).isEqualTo(Span.of(50, 60));
        assertThat(Carbohydrate.gramsPerHourAfter(50, 24)).isEqualTo(Span.of(0, 0));
    }

    @Test
    void a_body_weighs_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> Protein.rangePerDay(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Carbohydrate.rangePerDay(-1, 60));
    }

    @Test
    void an_unspecified_sex_takes_the_mean_of_both() {
        double female = RestingEnergy.mifflinStJeor(70, 170, 40, Sex.FEMALE);
        double male = RestingEnergy.mifflinStJeor(70, 170, 40, Sex.MALE);
        assertThat(RestingEnergy.mifflinStJeor(70, 170, 40, Sex.UNSPECIFIED))
                .isCloseTo((female + male) / 2, within(1e-9));
    }

    @Test
    void resting_energy_is_for_adults() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestingEnergy.mifflinStJeor(60, 170, 18, Sex.FEMALE));
    }

    @Test
    void six_miles_an_hour_cost_nine_point_three() {
        assertThat(MovementEnergy.runningMet(Pace.ofMetersPerMinute(161)))
                .isEqualTo(OptionalDouble.of(9.3));
        assertThat(MovementEnergy.runningMet(Pace.ofMetersPerMinute(80))).isEmpty();
        assertThat(MovementEnergy.runningKcal(70, 10_000)).isCloseTo(700, within(1e-9));
    }

    @Test
    void scales_that_slip_give_no_sweat_rate() {
        assertThat(new SweatTest(70, 65, 0.5, 0, 1).litersPerHour()).isEmpty();
        assertThat(new SweatTest(70, 70.5, 0.5, 0, 1).litersPerHour()).isEmpty();
    }

    @Test
    void losing_and_gaining_too_much_are_both_noticed() {
        assertThat(new SweatTest(70, 68, 0.5, 0, 2).isLossTooGreat()).isTrue();
        assertThat(new SweatTest(70, 69, 0.5, 0, 2).isLossTooGreat()).isFalse();
        assertThat(new SweatTest(70, 70.5, 2, 0, 2).isDrunkTooMuch()).isTrue();
    }
}
