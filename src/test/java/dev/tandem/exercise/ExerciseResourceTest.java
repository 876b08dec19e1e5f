package dev.tandem.exercise;

import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

@QuarkusTest
class ExerciseResourceTest {

    @Test
    void the_whole_catalogue_comes_page_by_page() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page =
                    asAdmin()
                            .queryParam("limit", 33)
                            .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                            .get("/v1/exercises");
            seen.addAll(page.jsonPath().getList("items.slug"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).isSorted().containsExactlyElementsOf(slugs(exercise -> true));
    }

    @Test
    void an_exercise_is_told_whole() {
        asAdmin()
                .get("/v1/exercises/pull-up")
                .then()
                .statusCode(200)
                .body("slug", equalTo("pull-up"))
                .body("pattern", equalTo("vertical-pull"))
                .body("loadType", equalTo("bodyweight-loadable"))
                .body("unit", equalTo("reps"))
                .body("equipment", contains("pull-up-bar"))
                .body(
                        "regressions",
                        equalTo(Catalogue.standard().get("pull-up").ladder().regressions()))
                .body(
                        "progressions",
                        equalTo(Catalogue.standard().get("pull-up").ladder().progressions()));
    }

    @Test
    void an_exercise_can_be_kept_by_its_etag() {
        var etag = asAdmin().get("/v1/exercises/back-squat").header("ETag");

        asAdmin()
                .header("If-None-Match", etag)
                .get("/v1/exercises/back-squat")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void filters_find_what_they_say_and_work_together() {
        assertThat(found("pattern=horizontal-pull"))
                .isEqualTo(slugs(it -> it.pattern() == MovementPattern.HORIZONTAL_PULL));
        assertThat(found("equipment=barbell"))
                .isEqualTo(slugs(it -> it.equipment().contains(Equipment.BARBELL)));
        assertThat(found("muscle=hamstrings"))
                .isEqualTo(slugs(it -> works(it, Muscle.HAMSTRINGS)))
                .isNotEmpty();
        assertThat(found("pattern=squat&equipment=barbell&muscle=quadriceps&level=intermediate"))
                .isEqualTo(
                        slugs(
                                it ->
                                        it.pattern() == MovementPattern.SQUAT
                                                && it.equipment().contains(Equipment.BARBELL)
                                                && works(it, Muscle.QUADRICEPS)
                                                && it.level() != Level.ADVANCED))
                .contains("back-squat");
    }

    @Test
    void a_level_gets_what_is_for_it_and_below() {
        assertThat(found("level=novice")).isEqualTo(slugs(it -> it.level() == Level.NOVICE));
        assertThat(found("level=intermediate"))
                .isEqualTo(slugs(it -> it.level() != Level.ADVANCED));
        assertThat(found("level=advanced")).isEqualTo(slugs(it -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "equipment", "muscle", "level", "limit", "cursor"})
    void an_unknown_value_is_blamed_on_its_parameter(String parameter) {
        assertThat(blamed(asAdmin().get("/v1/exercises?" + parameter + "=moon")))
                .containsExactly(parameter);
    }

    @Test
    void what_the_catalogue_has_not_is_not_found() {
        problem(asAdmin().get("/v1/exercises/moon-squat"), 404, "not-found");
        problem(given().get("/v1/exercises"), 401, "unauthorized");
    }

    private static List<String> found(String query) {
        return asAdmin().get("/v1/exercises?limit=200&" + query).jsonPath().getList("items.slug");
    }

    private static List<String> slugs(Predicate<Exercise> wanted) {
        return Catalogue.standard().all().stream()
                .filter(wanted)
                .map(Exercise::slug)
                .sorted()
                .toList();
    }

    private static boolean works(Exercise exercise, Muscle muscle) {
        return exercise.muscles().primary().contains(muscle)
                || exercise.muscles().secondary().contains(muscle);
    }
}
