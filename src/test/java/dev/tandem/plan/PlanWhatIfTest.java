package dev.tandem.plan;

import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Plans.NEXT_MONDAY;
import static dev.tandem.fixture.Plans.TODAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.fixture.Plans.race;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Asking what a plan would be like if something were another. */
@QuarkusTest
class PlanWhatIfTest {

    @Test
    void with_no_change_at_all_the_plan_is_the_active_one() {
        var athlete = athlete();
        var plan = plan(athlete);

        var same = whatIf(athlete, "");

        same.then()
                .statusCode(200)
                .body("startDate", equalTo(NEXT_MONDAY.toString()))
                .body("weeks", hasSize(8))
                .body("differences.planId", equalTo(read(plan).path("id")))
                .body("differences.revision", equalTo(1))
                .body("differences.from", equalTo(NEXT_MONDAY.toString()))
                .body("differences.changes", hasSize(0))
                .body("differences.weeks", hasSize(8));
    }

    @Test
    void fewer_days_are_told_session_by_session_and_week_by_week_and_nothing_is_saved() {
        var athlete = athlete();
        var plan = plan(athlete);
        var before = read(plan);
        var days =
                """
                {"kind":"availability","availability":[{"day":"monday","minutes":60},
                 {"day":"thursday","minutes":60},{"day":"sunday","minutes":90}]}\
                """;

        var fewer = whatIf(athlete, days);

        fewer.then()
                .statusCode(200)
                .body("differences.changes.kind", hasItem("dropped"))
                .body("differences.changes.because", everyItem(not(equalTo(""))))
                .body("differences.weeks[0].before.sessions", equalTo(5));
        List<Map<String, Object>> shown = fewer.path("weeks[0].sessions");
        var training = shown.stream().filter(it -> isTraining(it)).toList();
        assertThat(training)
                .isNotEmpty()
                .allMatch(
                        it ->
                                List.of("MONDAY", "THURSDAY", "SUNDAY")
                                        .contains(
                                                LocalDate.parse((String) it.get("date"))
                                                        .getDayOfWeek()
                                                        .name()));
        fewer.then().body("differences.weeks[0].after.sessions", equalTo(training.size()));
        assertThat(read(plan).asString()).isEqualTo(before.asString());
        assertThat(read(plan).header("ETag")).isEqualTo(before.header("ETag"));
        asAdmin().get(athlete + "/plans").then().body("items", hasSize(1));
        asAdmin().get(athlete).then().body("availability", hasSize(6));
        assertThat(whatIf(athlete, days).asString()).isEqualTo(fewer.asString());
    }

    private static boolean isTraining(Map<String, Object> session) {
        return List.of("run", "strength", "cross-training").contains(session.get("kind"));
    }

    @Test
    void a_race_can_be_tried_on_another_day() {
        var athlete = athlete();
        var goal = race(athlete, 10_000, NEXT_MONDAY.plusDays(12 * 7 - 1));
        created(json("{\"goalId\":\"" + goal + "\"}").post(athlete + "/plans"));
        var later = NEXT_MONDAY.plusDays(14 * 7 - 1);

        var moved = whatIf(athlete, "{\"kind\":\"race-date\",\"date\":\"" + later + "\"}");

        moved.then()
                .statusCode(200)
                .body("goalId", equalTo(goal))
                .body("endDate", equalTo(later.toString()))
                .body("weeks", hasSize(14))
                .body("differences.weeks", hasSize(14))
                .body("differences.weeks[13].before.sessions", equalTo(0));
        asAdmin()
                .get(athlete + "/goals/" + goal)
                .then()
                .body("date", not(equalTo(later.toString())));
        problem(
                        whatIf(
                                athlete,
                                "{\"kind\":\"race-date\",\"date\":\"%s\"}"
                                        .formatted(NEXT_MONDAY.plusDays(3))),
                        422,
                        "goal-too-soon")
                .body("earliestDate", notNullValue());
    }

    @Test
    void a_week_off_is_a_week_of_rest_and_nothing_is_added_after_it() {
        var athlete = athlete();
        plan(athlete);
        var from = NEXT_MONDAY.plusWeeks(3);
        var off =
                "{\"kind\":\"week-off\",\"from\":\"%s\",\"to\":\"%s\"}"
                        .formatted(from, from.plusDays(6));

        var without = whatIf(athlete, off);

        without.then()
                .statusCode(200)
                .body("differences.weeks[3].after.sessions", equalTo(0))
                .body("differences.weeks[3].after.runDistanceMeters", equalTo(0))
                .body(
                        "differences.weeks[2].after",
                        equalTo(without.path("differences.weeks[2].before")));
        assertThat(pausedFrom(athlete, from)).isEqualTo(without.path("weeks"));
        List<Map<String, Map<String, Number>>> weeks = without.path("differences.weeks");
        assertThat(weeks)
                .allMatch(
                        it ->
                                it.get("after").get("load").doubleValue()
                                        <= it.get("before").get("load").doubleValue());
    }

    /** The weeks of the active plan once the pause is really told. */
    private static List<Object> pausedFrom(String athlete, LocalDate from) {
        var plan = athlete + "/plans/" + asAdmin().get(athlete + "/plans").path("items[0].id");
        json("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, from.plusDays(6)))
                .header("If-Match", read(plan).header("ETag"))
                .post(plan + "/pauses")
                .then()
                .statusCode(201);
        return read(plan).path("weeks");
    }

    @Test
    void what_is_tried_is_what_comes_when_it_is_done() {
        var athlete = athlete();
        plan(athlete);
        var before = asAdmin().get(athlete).asString();

        var tried =
                whatIf(
                        athlete,
                        """
                        {"kind":"preferences","preferences":{"strengthPerWeek":1}},
                        {"kind":"emphasis","emphasis":0.9},
                        {"kind":"athlete","change":{"preferences":{"runsPerWeek":4,"longRunDay":null}}}\
                        """);

        tried.then().statusCode(200);
        assertThat(asAdmin().get(athlete).asString()).isEqualTo(before);
        var change =
                """
                {"emphasis":0.9,"preferences":{"strengthPerWeek":1,"runsPerWeek":4,"longRunDay":null}}\
                """;
        patch(change).patch(athlete).then().statusCode(200);
        var done = json("{}").post(athlete + "/plans/preview");
        assertThat(outlines(tried)).isNotEmpty().isEqualTo(outlines(done));
        assertThat(tried.<Object>path("compromises")).isEqualTo(done.path("compromises"));
    }

    private static List<String> outlines(Response plan) {
        return plan.<List<List<Map<String, Object>>>>path("weeks.sessions").stream()
                .flatMap(List::stream)
                .map(it -> it.get("date") + " " + it.get("title") + " " + it.get("load"))
                .toList();
    }

    @Test
    void without_an_active_plan_there_is_nothing_to_differ_from() {
        whatIf(athlete(), "{\"kind\":\"emphasis\",\"emphasis\":0.7}")
                .then()
                .statusCode(200)
                .body("weeks", hasSize(8))
                .body("differences", nullValue());
        json("{}").post(athlete() + "/plans/preview").then().body("differences", nullValue());
    }

    @Test
    void what_the_changed_athlete_may_not_do_is_refused_as_a_plan_would_be() {
        var athlete = athlete();
        plan(athlete);

        problem(
                whatIf(
                        athlete,
                        """
                        {"kind":"athlete","change":{"screening":{"concerns":["chest-pain"]}}}\
                        """),
                422,
                "screening-hold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{} | /changes/0/kind",
                "{\"kind\":\"holiday\"} | /changes/0/kind",
                "{\"kind\":\"race-date\"} | /changes/0/date",
                "{\"kind\":\"race-date\",\"date\":\"2099-01-01\"} | /changes/0/goalId",
                "{\"kind\":\"emphasis\",\"emphasis\":2} | /changes/0/emphasis",
                "{\"kind\":\"emphasis\",\"emphasis\":0.5,\"x\":1} | /changes/0/x",
                "{\"kind\":\"week-off\",\"from\":\"2030-01-02\",\"to\":\"2030-01-01\"} |"
                        + " /changes/0/to",
                "{\"kind\":\"availability\",\"availability\":[{\"day\":\"monday\",\"minutes\":-1}]}"
                        + " | /changes/0/availability/0/minutes",
                "{\"kind\":\"preferences\",\"preferences\":{\"runsPerWeek\":8}} |"
                        + " /changes/0/preferences/runsPerWeek",
                "{\"kind\":\"athlete\",\"change\":[]} | /changes/0/change",
                "{\"kind\":\"athlete\",\"change\":{\"shoeSize\":42}} | /changes/0/change/shoeSize",
                "{\"kind\":\"athlete\",\"change\":{\"displayName\":null}} |"
                        + " /changes/0/change/displayName",
            })
    void a_wrong_change_is_pointed_at(String change, String pointer) {
        assertThat(blamed(whatIf(athlete(), change))).containsExactly(pointer);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var body =
                """
                {"goalId":"01890000-0000-7000-8000-000000000001","startDate":"%s","changes":[
                 {"kind":"athlete","change":{"emphasis":3,"shoeSize":42}},
                 {"kind":"race-date","goalId":"01890000-0000-7000-8000-000000000001",
                  "date":"%s"}]}\
                """
                        .formatted(TODAY.minusDays(1), TODAY.minusDays(9));

        assertThat(blamed(json(body).post(athlete() + "/plans/preview")))
                .containsExactlyInAnyOrder(
                        "/goalId",
                        "/startDate",
                        "/changes/0/change/emphasis",
                        "/changes/0/change/shoeSize",
                        "/changes/1/date",
                        "/changes/1/goalId");
        assertThat(
                        blamed(
                                json("{\"weeks\":1,\"changes\":[{\"kind\":\"emphasis\"}]}")
                                        .post(athlete() + "/plans/preview")))
                .containsExactlyInAnyOrder("/weeks", "/changes/0/emphasis");
        assertThat(blamed(json("{\"changes\":[]}").post(athlete() + "/plans")))
                .containsExactly("/changes");
    }

    private static Response whatIf(String athlete, String changes) {
        return json("{\"changes\":[" + changes + "]}").post(athlete + "/plans/preview");
    }
}
