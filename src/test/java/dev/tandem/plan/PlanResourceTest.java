package dev.tandem.plan;

import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Plans.NEXT_MONDAY;
import static dev.tandem.fixture.Plans.TODAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.etag;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.fixture.Plans.race;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.Api;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

@QuarkusTest
class PlanResourceTest {
    private static final String UUID7 =
            "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

    @Test
    void without_a_wish_a_plan_is_eight_weeks_of_fitness_from_the_next_monday() {
        var athlete = athlete();

        var made = json("{}").post(athlete + "/plans");

        made.then()
                .statusCode(201)
                .header("Location", equalTo(athlete + "/plans/" + made.path("id")))
                .body("id", matchesPattern(UUID7))
                .body("athleteId", equalTo(athlete.replace("/v1/athletes/", "")))
                .body("goalId", nullValue())
                .body("status", equalTo("active"))
                .body("startDate", equalTo(NEXT_MONDAY.toString()))
                .body("endDate", equalTo(NEXT_MONDAY.plusDays(55).toString()))
                .body("revision", equalTo(1))
                .body("engineVersion", equalTo("1"))
                .body("weeks", hasSize(8))
                .body("weeks.sessions.flatten().id", everyItem(matchesPattern(UUID7)));
        var read = asAdmin().get(made.header("Location"));
        assertThat(read.asString()).isEqualTo(made.asString());
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
        asAdmin()
                .header("If-None-Match", read.header("ETag"))
                .get(made.header("Location"))
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void a_plan_toward_a_race_ends_with_it() {
        var athlete = athlete();
        var date = TODAY.plusDays(112);
        var goal = race(athlete, 21_097.5, date);

        json("{\"goalId\":\"" + goal + "\"}")
                .post(athlete + "/plans")
                .then()
                .statusCode(201)
                .body("goalId", equalTo(goal))
                .body("endDate", equalTo(date.toString()))
                .body("weeks[-1].sessions[-1].type", equalTo("race"))
                .body("weeks[-1].sessions[-1].date", equalTo(date.toString()));
    }

    @Test
    void every_week_shows_its_seven_days_and_adds_up() {
        var read = asAdmin().get(plan(athlete())).jsonPath();

        for (int week = 0; week < 8; week++) {
            var here = "weeks[" + week + "]";
            var start = LocalDate.parse(read.getString(here + ".startDate"));
            var days = start.datesUntil(start.plusDays(7)).map(LocalDate::toString).toList();
            assertThat(read.<String>getList(here + ".sessions.date").stream().distinct())
                    .containsExactlyElementsOf(days);
            var meters =
                    read.<Integer>getList(
                            here + ".sessions.findAll{it.kind=='run'}.distanceMeters");
            assertThat(meters.stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(read.getInt(here + ".runDistanceMeters"));
            var load = read.<Number>getList(here + ".sessions.load");
            assertThat(load.stream().mapToDouble(Number::doubleValue).sum())
                    .isEqualTo(read.getDouble(here + ".load"));
        }
    }

    @Test
    void a_preview_is_the_same_to_the_last_byte_and_saves_nothing() {
        var athlete = athlete();
        var wish = "{\"startDate\":\"" + TODAY + "\",\"weeks\":4}";

        var first = json(wish).post(athlete + "/plans/preview");
        var second = json(wish).post(athlete + "/plans/preview");

        first.then().statusCode(200).body("weeks", hasSize(4)).body("id", matchesPattern(UUID7));
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(json("{\"weeks\":5}").post(athlete + "/plans/preview").<String>path("id"))
                .isNotEqualTo(first.path("id"));
        asAdmin().get(athlete + "/plans").then().body("items", empty());
        problem(asAdmin().get(athlete + "/plans/" + first.path("id")), 404, "not-found");
    }

    @Test
    void a_plan_says_the_same_as_its_preview_but_for_ids() {
        var athlete = athlete();
        var previewed = json("{}").post(athlete + "/plans/preview").asString();

        var made = json("{}").post(athlete + "/plans").asString();

        assertThat(made.replaceAll(UUID7, "")).isEqualTo(previewed.replaceAll(UUID7, ""));
    }

    @Test
    void a_second_active_plan_needs_the_word_replace() {
        var athlete = athlete();
        var first = plan(athlete);

        problem(json("{}").post(athlete + "/plans"), 409, "active-plan-exists");
        problem(json("{\"replace\":false}").post(athlete + "/plans"), 409, "active-plan-exists");
        var second = json("{\"replace\":true}").post(athlete + "/plans");

        second.then().statusCode(201).body("status", equalTo("active"));
        asAdmin().get(first).then().body("status", equalTo("archived"));
        asAdmin()
                .get(athlete + "/plans")
                .then()
                .body("items.id", contains(second.path("id"), idOf(first)))
                .body("items.status", contains("active", "archived"))
                .body("items.weeks", everyItem(nullValue()));
    }

    @Test
    void plans_are_listed_newest_first_page_by_page() {
        var athlete = athlete();
        var first = plan(athlete);
        var second = json("{\"replace\":true}").post(athlete + "/plans").<String>path("id");

        var page = asAdmin().queryParam("limit", 1).get(athlete + "/plans");
        var next =
                asAdmin()
                        .queryParam("limit", 1)
                        .queryParam("cursor", page.<String>path("nextCursor"))
                        .get(athlete + "/plans");

        page.then().body("items.id", contains(second)).header("Link", not(nullValue()));
        next.then().body("items.id", contains(idOf(first))).body("nextCursor", nullValue());
    }

    @Test
    void one_week_and_one_session_are_read_as_the_plan_has_them() {
        var plan = plan(athlete());
        var whole = asAdmin().get(plan).jsonPath();

        var week = asAdmin().get(plan + "/weeks/3");
        week.then().statusCode(200);
        assertThat(week.jsonPath().getMap("")).isEqualTo(whole.getMap("weeks[2]"));
        assertThat(week.header("ETag")).matches("\"[^\"]+\"");

        var id = whole.getString("weeks[2].sessions[4].id");
        var session = asAdmin().get(plan + "/sessions/" + id);
        session.then().statusCode(200);
        assertThat(session.jsonPath().getMap("")).isEqualTo(whole.getMap("weeks[2].sessions[4]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/weeks/0",
                "/weeks/9",
                "/weeks/-1",
                "/weeks/first",
                "/sessions/" + UNKNOWN,
                "/sessions/abc",
                "/nothing"
            })
    void what_a_plan_does_not_have_is_not_found(String part) {
        problem(asAdmin().get(plan(athlete()) + part), 404, "not-found");
    }

    @Test
    void a_plan_is_only_its_athletes() {
        var plan = plan(athlete());
        var elsewhere = athlete() + "/plans/" + idOf(plan);
        var session = asAdmin().get(plan).jsonPath().getString("weeks[0].sessions[0].id");

        for (var part :
                List.of("", "/weeks/1", "/revisions", "/calendar.ics", "/sessions/" + session)) {
            problem(asAdmin().get(elsewhere + part), 404, "not-found");
        }
        problem(patch("{\"status\":\"archived\"}").patch(elsewhere), 404, "not-found");
        problem(asAdmin().delete(elsewhere), 404, "not-found");
        problem(json("{}").post("/v1/athletes/" + UNKNOWN + "/plans/preview"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"goalId\":\"01890000-0000-7000-8000-000000000000\"} | /goalId",
                "{\"goalId\":\"half\"} | /goalId",
                "{\"weeks\":1} | /weeks",
                "{\"weeks\":53} | /weeks",
                "{\"weeks\":4.5} | /weeks",
                "{\"replace\":\"yes\"} | /replace",
                "{\"wekks\":4} | /wekks",
            })
    void a_wrong_wish_is_pointed_at(String wish, String pointer) {
        assertThat(blamed(json(wish).post(athlete() + "/plans/preview"))).containsExactly(pointer);
    }

    @Test
    void a_plan_starts_from_today_up_to_a_year_ahead() {
        var athlete = athlete();

        for (var good : List.of(TODAY, TODAY.plusDays(365))) {
            json(start(good)).post(athlete + "/plans/preview").then().statusCode(200);
        }
        for (var bad : List.of(TODAY.minusDays(1), TODAY.plusDays(366))) {
            assertThat(blamed(json(start(bad)).post(athlete + "/plans/preview")))
                    .containsExactly("/startDate");
        }
    }

    private static String start(LocalDate date) {
        return "{\"startDate\":\"" + date + "\",\"weeks\":2}";
    }

    @Test
    void a_race_that_is_over_before_the_start_is_no_goal() {
        var athlete = athlete();
        var goal = race(athlete, 10_000, TODAY.plusDays(20));
        var wish = "{\"goalId\":\"%s\",\"startDate\":\"%s\"}".formatted(goal, TODAY.plusDays(21));

        assertThat(blamed(json(wish).post(athlete + "/plans/preview"))).containsExactly("/goalId");
    }

    @Test
    void archiving_names_the_version_and_frees_the_place_of_the_active_plan() {
        var athlete = athlete();
        var plan = plan(athlete);
        var archived = "{\"status\":\"archived\"}";

        problem(patch(archived).patch(plan), 428, "precondition-required");
        problem(
                patch(archived).header("If-Match", "\"old\"").patch(plan),
                412,
                "precondition-failed");
        var etag = etag(plan);
        patch(archived)
                .header("If-Match", etag)
                .patch(plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("archived"));
        assertThat(etag(plan)).isNotEqualTo(etag);
        plan(athlete);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"status\":\"active\"} | /status",
                "{} | /status",
                "{\"status\":\"archived\",\"goalId\":null} | /goalId",
            })
    void nothing_of_a_plan_changes_but_that_it_is_archived(String change, String pointer) {
        var plan = plan(athlete());

        assertThat(blamed(patch(change).header("If-Match", etag(plan)).patch(plan)))
                .containsExactly(pointer);
    }

    @Test
    void a_deleted_plan_is_gone_with_all_of_it() {
        var athlete = athlete();
        var plan = plan(athlete);

        problem(asAdmin().header("If-Match", "\"old\"").delete(plan), 412, "precondition-failed");
        asAdmin().delete(plan).then().statusCode(204);

        problem(asAdmin().get(plan), 404, "not-found");
        problem(asAdmin().get(plan + "/revisions"), 404, "not-found");
        problem(asAdmin().delete(plan), 404, "not-found");
        plan(athlete);
    }

    @Test
    void a_plan_needs_its_scope() {
        var plan = plan(athlete());
        var key = Api.keyWith("athlete:read");

        problem(with(key).get(plan), 403, "forbidden");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
