package dev.tandem.domain.nutrition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.science.Evidence;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

/** What holds for every athlete and day, over the generated days of seeds 1 to 5,000. */
class DayFoodProperties {
    private static final long DAYS = 5_000;

    @Test
    void the_same_day_is_fed_the_same() {
        everyDay((day, food) -> assertThat(DayFood.of(day)).isEqualTo(food));
    }

    @Test
    void every_amount_is_a_sensible_range_on_its_step() {
        everyDay(
                (day, food) ->
                        FoodLines.of(food)
                                .forEach(
                                        line ->
                                                line.amounts()
                                                        .forEach(DayFoodProperties::isSensible)));
    }

    @Test
    void every_line_has_words_a_reason_and_evidence_that_is_there() {
        everyDay(
                (day, food) ->
                        FoodLines.of(food)
                                .forEach(
                                        line -> {
                                            assertThat(line.text().text()).doesNotContain("{");
                                            assertThat(line.reason().text())
                                                    .isNotBlank()
                                                    .doesNotContain("{");
                                            assertThat(line.evidence())
                                                    .isNotEmpty()
                                                    .allMatch(id -> Evidence.find(id).isPresent());
                                        }));
    }

    @Test
    void the_numbers_of_the_day_are_those_of_the_dossier() {
        everyDay(
                (day, food) -> {
                    var mass = day.bodyMassKg();
                    if (mass != null) {
                        isNear(
                                food.needs().protein(),
                                Quantity.PROTEIN_GRAMS,
                                1.4 * mass,
                                2 * mass);
                        var perKg = food.kind().gramsPerKg();
                        isNear(
                                food.needs().carbohydrate(),
                                Quantity.CARBOHYDRATE_GRAMS,
                                perKg.low() * mass,
                                perKg.high() * mass);
                    }
                });
    }

    @Test
    void energy_is_mifflin_and_the_days_training_and_only_where_it_may_be() {
        everyDay(
                (day, food) -> {
                    var energy = food.needs().energy();
                    assertThat(energy != null).isEqualTo(mayBeSpokenOf(day));
                    if (energy != null) {
                        var rest = mifflin(day);
                        var training = training(day);
                        isNear(
                                energy,
                                Quantity.ENERGY_KCAL,
                                rest.low() + training.low(),
                                1.05 * rest.high() + training.high());
                        var total = energy.amount(Quantity.ENERGY_KCAL).orElseThrow();
                        assertThat(total.low()).isGreaterThanOrEqualTo(rest.low() + training.low());
                    }
                });
    }

    @Test
    void more_training_never_means_less_carbohydrate_or_energy() {
        everyDay(
                (day, food) -> {
                    var more = new ArrayList<>(day.training().sessions());
                    more.add(FoodDays.at(SessionKind.RUN, 35, 6000.0, 19 * 60));
                    var harder =
                            DayFood.of(
                                    new FoodDay(
                                            day.date(),
                                            day.file(),
                                            new DayTraining(more),
                                            day.ahead(),
                                            day.weighed()));
                    assertThat(harder.kind()).isGreaterThanOrEqualTo(food.kind());
                    isNoLess(harder.needs().carbohydrate(), food.needs().carbohydrate());
                    if (food.needs().energy() != null && harder.needs().energy() != null) {
                        isNoLess(harder.needs().energy(), food.needs().energy());
                    }
                });
    }

    @Test
    void nobody_is_told_to_drink_more_than_they_sweat() {
        everyDay(
                (day, food) ->
                        food.sessions().stream()
                                .flatMap(session -> session.during().stream())
                                .flatMap(line -> line.amount(Quantity.FLUID_ML_PER_HOUR).stream())
                                .forEach(
                                        drink ->
                                                assertThat(drink.high())
                                                        .isLessThanOrEqualTo(
                                                                1000
                                                                                * SweatRate.of(
                                                                                                day
                                                                                                        .weighed())
                                                                                        .orElseThrow()
                                                                                        .litersPerHour()
                                                                        + 25)));
    }

    @Test
    void nobody_is_told_to_eat_less_and_no_weight_is_a_target() {
        everyDay(
                (day, food) ->
                        assertThat(DayFoodTest.words(food).toLowerCase(Locale.ROOT))
                                .doesNotContain(
                                        "deficit",
                                        "lose weight",
                                        "target weight",
                                        "diet plan",
                                        "eat less",
                                        "fasted"));
    }

    @Test
    void without_a_body_mass_no_amount_is_made_up() {
        everyDay(
                (day, food) -> {
                    if (day.bodyMassKg() == null) {
                        assertThat(food.needs().energy()).isNull();
                        FoodLines.of(food)
                                .forEach(
                                        line ->
                                                assertThat(line.amounts())
                                                        .doesNotContainKeys(
                                                                Quantity.PROTEIN_TARGET_GRAMS,
                                                                Quantity.CARBOHYDRATE_GRAMS,
                                                                Quantity.FLUID_ML,
                                                                Quantity.FLUID_ML_PER_HOUR));
                    }
                });
    }

    private static void everyDay(BiConsumer<FoodDay, DayFood> check) {
        LongStream.rangeClosed(1, DAYS)
                .mapToObj(FoodDays::random)
                .forEach(day -> check.accept(day, DayFood.of(day)));
    }

    private static void isSensible(Quantity quantity, Span range) {
        assertThat(range.low()).isBetween(0.0, range.high());
        assertThat(quantity.rounded(range)).isEqualTo(range);
        assertThat(range.high()).as(quantity.name()).isLessThan(25_000);
    }

    private static void isNear(Advice advice, Quantity quantity, double low, double high) {
        var range = advice.amount(quantity).orElseThrow();
        double half = quantity == Quantity.ENERGY_KCAL ? 25.0001 : 2.5001;
        assertThat(range.low()).isCloseTo(low, within(half));
        assertThat(range.high()).isCloseTo(high, within(half));
    }

    private static void isNoLess(Advice more, Advice less) {
        less.amounts()
                .forEach(
                        (quantity, range) -> {
                            var other = more.amount(quantity).orElseThrow();
                            assertThat(other.low()).isGreaterThanOrEqualTo(range.low());
                            assertThat(other.high()).isGreaterThanOrEqualTo(range.high());
                        });
    }

    private static boolean mayBeSpokenOf(FoodDay day) {
        return day.age() >= 19
                && day.age() <= 78
                && day.bodyMassKg() != null
                && day.file().athlete().body().heightCm() != null
                && List.of(Concern.EATING_DISORDER, Concern.PREGNANT, Concern.POST_PARTUM).stream()
                        .noneMatch(day::has);
    }

    /** Written out once more, from the dossier: 10 kg + 6.25 cm - 5 age + 5 or - 161. */
    private static Span mifflin(FoodDay day) {
        var body = day.file().athlete().body();
        double both = 10 * body.bodyMassKg() + 6.25 * body.heightCm() - 5 * day.age();
        return switch (day.file().athlete().person().sex()) {
            case Sex.FEMALE -> Span.of(both - 161, both - 161);
            case Sex.MALE -> Span.of(both + 5, both + 5);
            case Sex.UNSPECIFIED -> Span.of(both - 161, both + 5);
        };
    }

    private static Span training(FoodDay day) {
        double low = 0;
        double high = 0;
        for (var session : day.training().sessions()) {
            double kgHours = day.bodyMassKg() * session.minutes() / 60.0;
            switch (session.kind()) {
                case RUN -> {
                    var meters = session.distanceMeters();
                    double kcal = meters == null ? 7.5 * kgHours : day.bodyMassKg() * meters / 1000;
                    low += meters == null ? kcal : 0.9 * kcal;
                    high += meters == null ? kcal : 1.1 * kcal;
                }
                case STRENGTH -> {
                    low += 3.5 * kgHours;
                    high += 6.0 * kgHours;
                }
                case CROSS_TRAINING -> {
                    low += 4 * kgHours;
                    high += 8 * kgHours;
                }
                case RECOVERY -> {
                    low += 2.5 * kgHours;
                    high += 3.5 * kgHours;
                }
                case REST -> {}
            }
        }
        return Span.of(low, high);
    }
}
