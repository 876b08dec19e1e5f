package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.FoodDays.DAY;
import static dev.tandem.domain.nutrition.FoodDays.at;
import static dev.tandem.domain.nutrition.FoodDays.day;
import static dev.tandem.domain.nutrition.FoodDays.file;
import static dev.tandem.domain.nutrition.FoodDays.race;
import static dev.tandem.domain.nutrition.FoodDays.run;
import static dev.tandem.domain.nutrition.FoodDays.somebody;
import static dev.tandem.domain.nutrition.FoodDays.with;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.fixture.DecisionSessions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Objects;
import java.util.Set;

class DayFoodTest {

    @Test
    void the_dossiers_woman_rests_on_1315_kilocalories_and_a_run_of_ten_comes_on_top() {
        var woman = file(35, Sex.FEMALE, new Body(62.0, 165.0, null, null), Set.of());
        var energy = energy(day(woman, run(60, 10_000.0)));

        assertThat(energy.amount(Quantity.RESTING_KCAL)).contains(Span.of(1300, 1300));
        assertThat(energy.amount(Quantity.TRAINING_KCAL)).contains(Span.of(550, 700));
        assertThat(energy.amount(Quantity.ENERGY_KCAL)).contains(Span.of(1880, 2050));
        assertThat(energy.text().text()).contains("1880-2050 kcal", "eat at least that");
    }

    @Test
    void an_unsaid_sex_gives_the_range_over_both() {
        var file = file(35, Sex.UNSPECIFIED, new Body(75.0, 178.0, null, null), Set.of());

        assertThat(energy(day(file)).amount(Quantity.RESTING_KCAL)).contains(Span.of(1550, 1700));
    }

    @Test
    void lifting_is_counted_from_a_light_to_a_vigorous_hour() {
        var energy = energy(day(somebody(70.0), at(SessionKind.STRENGTH, 60, null, 600)));

        assertThat(energy.amount(Quantity.TRAINING_KCAL)).contains(Span.of(250, 400));
    }

    @Test
    void a_run_without_a_distance_is_counted_by_the_clock() {
        var energy = energy(day(somebody(70.0), run(60, null)));

        assertThat(energy.amount(Quantity.TRAINING_KCAL)).contains(Span.of(550, 550));
    }

    @ParameterizedTest
    @CsvSource({"17,false", "18,false", "19,true", "78,true", "79,false"})
    void energy_is_for_the_ages_of_the_formula(int age, boolean isThere) {
        var file = file(age, Sex.MALE, new Body(70.0, 175.0, null, null), Set.of());

        assertThat(DayFood.of(day(file)).needs().energy() != null).isEqualTo(isThere);
    }

    @ParameterizedTest
    @EnumSource(names = {"EATING_DISORDER", "PREGNANT", "POST_PARTUM"})
    void some_people_see_no_energy(Concern concern) {
        assertThat(DayFood.of(day(somebody(62.5, concern), run(60, 9000.0))).needs().energy())
                .isNull();
    }

    @Test
    void with_an_eating_disorder_nothing_speaks_of_energy_or_weighing() {
        var weighed = new SweatTest(60, 59, 0.5, 0, 1);
        var file = somebody(62.5, Concern.EATING_DISORDER);
        var food =
                DayFood.of(
                        new FoodDay(
                                DAY,
                                file,
                                new DayTraining(List.of(run(120, 20_000.0))),
                                Ahead.NOTHING,
                                List.of(weighed)));

        assertThat(words(food)).doesNotContain("kcal", "calor", "energy", "weigh", "body mass");
        assertThat(food.notes()).extracting(Note::code).contains(Note.Code.EATING_DISORDER);
        assertThat(food.needs().fluid().amount(Quantity.SWEAT_ML_PER_HOUR)).isEmpty();
    }

    @Test
    void ada_eats_a_hundred_grams_of_protein() {
        var protein = DayFood.of(day(somebody(62.5))).needs().protein();

        assertThat(protein.amount(Quantity.PROTEIN_TARGET_GRAMS)).contains(Span.of(100, 100));
        assertThat(protein.amount(Quantity.PROTEIN_GRAMS)).contains(Span.of(90, 125));
        assertThat(protein.amount(Quantity.PROTEIN_GRAMS_PER_MEAL)).contains(Span.of(20, 25));
    }

    @Test
    void without_a_body_mass_advice_is_by_the_kilogram() {
        var food = DayFood.of(day(somebody(null), run(90, 15_000.0)));

        assertThat(food.needs().protein().amount(Quantity.PROTEIN_GRAMS)).isEmpty();
        assertThat(food.needs().protein().amount(Quantity.PROTEIN_GRAMS_PER_KG))
                .contains(Span.of(1.4, 2.0));
        assertThat(food.needs().carbohydrate().amount(Quantity.CARBOHYDRATE_GRAMS)).isEmpty();
        assertThat(food.needs().carbohydrate().amount(Quantity.CARBOHYDRATE_GRAMS_PER_KG))
                .contains(Span.of(6, 10));
        assertThat(food.notes()).extracting(Note::code).contains(Note.Code.BODY_MASS_MISSING);
    }

    @ParameterizedTest(name = "{0} min today, {1} min tomorrow, long race in {2} days")
    @CsvSource({
        "0, 0, , LIGHT",
        "30, 60, , LIGHT",
        "0, 90, , MODERATE",
        "60, 0, , MODERATE",
        "90, 0, , HIGH",
        "90, 120, , HIGH",
        "241, 0, , VERY_HIGH",
        "0, 0, 3, LIGHT",
        "0, 0, 2, LOADING",
        "30, 105, 1, LOADING"
    })
    void a_day_is_fed_by_its_training_and_by_what_comes(
            int today, int tomorrow, @Nullable Integer race, CarbohydrateDay kind) {
        var training =
                today == 0 ? DayTraining.NONE : new DayTraining(List.of(run(today, today * 160.0)));
        var day =
                new FoodDay(
                        DAY, somebody(70.0), training, new Ahead(tomorrow, race, race), List.of());

        assertThat(DayFood.of(day).kind()).isEqualTo(kind);
    }

    @Test
    void the_days_before_a_half_marathon_fill_the_stores_and_those_before_five_kilometres_do_not() {
        assertThat(kindBefore(race(2, 21_097.5, null))).isEqualTo(CarbohydrateDay.LOADING);
        assertThat(kindBefore(race(1, 21_097.5, 5200))).isEqualTo(CarbohydrateDay.LIGHT);
        assertThat(kindBefore(race(1, 16_000, 6000))).isEqualTo(CarbohydrateDay.LOADING);
        assertThat(kindBefore(race(1, 5000, null))).isEqualTo(CarbohydrateDay.LIGHT);
        assertThat(kindBefore(race(3, 42_195, null))).isEqualTo(CarbohydrateDay.LIGHT);
    }

    @Test
    void tomorrows_planned_long_run_is_seen() {
        var later = DecisionSessions.longRun(16_000);
        var ahead = Ahead.of(later.date().minusDays(1), somebody(70.0), List.of(later));

        assertThat(ahead.longestRunTomorrowMinutes())
                .isEqualTo(later.workout().outline().durationMinutes());
    }

    @Test
    void before_an_early_session_the_meal_is_smaller_and_nearer() {
        var early = before(at(SessionKind.RUN, 90, 15_000.0, 480));
        var noon = before(at(SessionKind.RUN, 90, 15_000.0, 720));

        assertThat(early.amount(Quantity.CARBOHYDRATE_GRAMS)).contains(Span.of(70, 140));
        assertThat(early.amount(Quantity.HOURS_BEFORE)).contains(Span.of(1, 2));
        assertThat(noon.amount(Quantity.CARBOHYDRATE_GRAMS)).contains(Span.of(140, 210));
        assertThat(noon.amount(Quantity.HOURS_BEFORE)).contains(Span.of(2, 3));
    }

    @Test
    void between_two_sessions_of_a_day_the_stores_are_filled_at_once() {
        var run = at(SessionKind.RUN, 60, 10_000.0, 480);
        var lift = at(SessionKind.STRENGTH, 45, null, 900);
        var food = DayFood.of(day(somebody(70.0), lift, run)).sessions();

        assertThat(food)
                .extracting(each -> each.session().kind())
                .containsExactly(SessionKind.RUN, SessionKind.STRENGTH);
        assertThat(food.getFirst().after().get(1).amount(Quantity.CARBOHYDRATE_GRAMS_PER_HOUR))
                .contains(Span.of(70, 85));
        assertThat(food.getFirst().after().get(1).evidence()).contains("G3");
        assertThat(food.getLast().after()).hasSize(1);
    }

    @Test
    void what_is_sweated_is_the_most_to_drink_and_two_percent_the_most_to_lose() {
        var weighed =
                List.of(
                        new SweatTest(70, 69.1, 0.5, 0, 1),
                        new SweatTest(70, 60, 0.5, 0, 1),
                        new SweatTest(70, 69.5, 0.4, 0, 1));
        var day =
                new FoodDay(
                        DAY,
                        somebody(70.0),
                        new DayTraining(List.of(run(180, 30_000.0))),
                        Ahead.NOTHING,
                        weighed);
        var food = DayFood.of(day);

        assertThat(food.needs().fluid().amount(Quantity.SWEAT_ML_PER_HOUR))
                .contains(Span.of(1150, 1150));
        assertThat(food.sessions().getFirst().during().get(1).amount(Quantity.FLUID_ML_PER_HOUR))
                .contains(Span.of(700, 1000));
    }

    @Test
    void only_the_newest_plausible_tests_are_kept_in_mind() {
        var test = new SweatTest(70, 69, 0, 0, 1);
        var heavier = new SweatTest(70, 68, 0, 0, 1);
        var rate = SweatRate.of(List.of(test, test, test, heavier, heavier, heavier, heavier));

        assertThat(rate).contains(new SweatRate(1, 5));
        assertThat(SweatRate.of(List.of(new SweatTest(70, 60, 0, 0, 1)))).isEmpty();
    }

    @Test
    void what_was_done_stands_in_place_of_what_was_planned() {
        var planned = DecisionSessions.easyRun(40);
        var done = FoodDone.run(planned.id(), 75);

        assertThat(DayTraining.of(List.of(planned), List.of()).trainingMinutes()).isEqualTo(40);
        assertThat(DayTraining.of(List.of(planned), List.of(done)).trainingMinutes()).isEqualTo(75);
        assertThat(
                        DayTraining.of(List.of(planned), List.of(FoodDone.run(null, 75)))
                                .trainingMinutes())
                .isEqualTo(115);
    }

    @Test
    void the_old_aim_for_larger_portions_and_the_sick_ask_first() {
        var file =
                file(
                        70,
                        Sex.MALE,
                        new Body(80.0, 175.0, null, null),
                        Set.of(Concern.CHRONIC_CONDITION));

        assertThat(DayFood.of(day(file)).notes())
                .extracting(Note::code)
                .containsExactly(Note.Code.MEDICAL, Note.Code.OLDER);
    }

    private static CarbohydrateDay kindBefore(Goal.Race race) {
        AthleteFile file = with(somebody(70.0), race);
        var ahead = Ahead.of(DAY, file, List.of());
        return DayFood.of(new FoodDay(DAY, file, DayTraining.NONE, ahead, List.of())).kind();
    }

    private static Advice before(Exertion session) {
        return DayFood.of(day(somebody(70.0), session)).sessions().getFirst().before().getFirst();
    }

    private static Advice energy(FoodDay day) {
        return Objects.requireNonNull(DayFood.of(day).needs().energy());
    }

    static String words(DayFood food) {
        var lines = new StringBuilder(food.text().text());
        FoodLines.of(food)
                .forEach(line -> lines.append(line.text().text()).append(line.reason().text()));
        return lines.toString();
    }

    static List<Advice> lines(DayFood food) {
        return FoodLines.of(food);
    }
}
