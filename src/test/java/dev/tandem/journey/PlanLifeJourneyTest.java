package dev.tandem.journey;

import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Plans.TODAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.etag;
import static dev.tandem.fixture.Plans.race;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;

import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan that begins today, and what life does to it. */
@QuarkusTest
class PlanLifeJourneyTest {

    @AfterEach
    void set_the_clock_right() {
        TurnableClock.turn(0);
    }

    private static String plan(String athlete) {
        return created(
                json("{\"startDate\":\"%s\",\"weeks\":8}".formatted(TODAY))
                        .post(athlete + "/plans"));
    }

    private static Response pause(String plan, LocalDate from, LocalDate to) {
        var body = "{\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"holiday\"}";
        return json(body.formatted(from, to)).header("If-Match", etag(plan)).post(plan + "/pauses");
    }

    private static List<Map<String, Object>> sessions(Response plan) {
        return plan.jsonPath().getList("weeks.sessions.flatten()");
    }

    private static List<Map<String, Object>> training(Response plan, LocalDate from, LocalDate to) {
        return sessions(plan).stream()
                .filter(it -> !List.of("rest", "recovery").contains(it.get("kind")))
                .filter(it -> !date(it).isBefore(from) && !date(it).isAfter(to))
                .toList();
    }

    private static List<Double> loads(Response plan) {
        return plan.jsonPath().<Number>getList("weeks.load").stream()
                .map(Number::doubleValue)
                .toList();
    }

    private static LocalDate date(Map<String, Object> session) {
        return LocalDate.parse((String) session.get("date"));
    }

    private static void log(String athlete, LocalDate date, String kind, int minutes, int rpe) {
        var body =
                "{\"kind\":\"%s\",\"startedAt\":\"%sT06:00:00Z\",\"durationSeconds\":%d,\"rpe\":%d%s}";
        var meters = kind.equals("run") ? ",\"distanceMeters\":" + minutes * 160 : "";
        created(
                json(body.formatted(kind, date, minutes * 60, rpe, meters))
                        .post(athlete + "/sessions"));
    }

    /** Everything as planned, on some days of the plan. */
    private static void follow(String athlete, Response plan, LocalDate from, LocalDate to) {
        for (var session : training(plan, from, to)) {
            var body =
                    "{\"kind\":\"%s\",\"startedAt\":\"%sT06:00:00Z\",\"durationSeconds\":%d,\"rpe\":%s%s}";
            var meters = session.get("distanceMeters");
            created(
                    json(body.formatted(
                                    session.get("kind"),
                                    session.get("date"),
                                    60 * (Integer) session.get("durationMinutes"),
                                    session.get("targetRpe"),
                                    meters == null ? "" : ",\"distanceMeters\":" + meters))
                            .post(athlete + "/sessions"));
        }
    }

    @Test
    void time_off_drops_its_sessions_and_eases_the_way_back() {
        var plan = plan(athlete());
        var before = read(plan);
        var from = TODAY.plusDays(14);
        var to = TODAY.plusDays(23);

        var paused = pause(plan, from, to);

        paused.then()
                .statusCode(201)
                .body("from", equalTo(from.toString()))
                .body("reason", equalTo("holiday"))
                .body("revision", equalTo(2))
                .body("changes.kind", hasItem("dropped"))
                .body("changes.kind", hasItem("eased"))
                .body("changes.kind", everyItem(in(List.of("dropped", "eased"))))
                .body("changes.because", everyItem(not(equalTo(""))));
        var after = read(plan);
        assertThat(paused.header("ETag")).isEqualTo(after.header("ETag"));
        assertThat(training(after, from, to)).isEmpty();
        assertThat(training(after, TODAY, from.minusDays(1)))
                .isEqualTo(training(before, TODAY, from.minusDays(1)));
        assertThat(after.<String>path("endDate")).isEqualTo(before.path("endDate"));
        var loads = loads(after);
        var planned = loads(before);
        for (int week = 0; week < loads.size(); week++) {
            assertThat(loads.get(week)).isLessThanOrEqualTo(planned.get(week));
        }
        assertThat(loads.get(4)).isLessThan(planned.get(4));
        asAdmin().get(plan + "/pauses").then().body("items", hasSize(1));
        asAdmin().get(plan + "/revisions").then().body("items[1].reason", equalTo("time off"));
    }

    @Test
    void a_pause_that_is_cancelled_leaves_nothing_behind() {
        var plan = plan(athlete());
        var before = sessions(read(plan));
        var pause = pause(plan, TODAY.plusDays(7), TODAY.plusDays(20)).header("Location");

        problem(asAdmin().delete(pause), 428, "precondition-required");
        asAdmin().header("If-Match", etag(plan)).delete(pause).then().statusCode(204);

        assertThat(sessions(read(plan))).isEqualTo(before);
        asAdmin().get(plan + "/pauses").then().body("items", hasSize(0));
    }

    @Test
    void whoever_comes_back_early_trains_again_from_today() {
        var plan = plan(athlete());
        var pause = pause(plan, TODAY, TODAY.plusDays(13)).header("Location");
        TurnableClock.turn(5);

        asAdmin().header("If-Match", etag(plan)).delete(pause).then().statusCode(204);

        assertThat(training(read(plan), TODAY.plusDays(5), TODAY.plusDays(13))).isNotEmpty();
        asAdmin()
                .get(plan + "/pauses")
                .then()
                .body("items[0].to", equalTo(TODAY.plusDays(4).toString()));
    }

    @Test
    void days_off_that_cannot_be_say_why() {
        var athlete = athlete();
        var goal = race(athlete, 10_000, TODAY.plusDays(60));
        var plan =
                created(
                        json("{\"startDate\":\"%s\",\"goalId\":\"%s\"}".formatted(TODAY, goal))
                                .post(athlete + "/plans"));

        problem(
                json("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(TODAY, TODAY))
                        .post(plan + "/pauses"),
                428,
                "precondition-required");
        assertThat(blamed(pause(plan, TODAY.minusDays(1), TODAY))).containsExactly("/from");
        assertThat(blamed(pause(plan, TODAY.plusDays(5), TODAY.plusDays(4))))
                .containsExactly("/to");
        assertThat(blamed(pause(plan, TODAY.plusDays(61), TODAY.plusDays(70))))
                .containsExactly("/from");
        assertThat(blamed(pause(plan, TODAY.plusDays(50), TODAY.plusDays(60))))
                .containsExactly("/to");
        assertThat(blamed(pause(plan, TODAY, TODAY.plusDays(60)))).containsExactly("/to");
        pause(plan, TODAY.plusDays(3), TODAY.plusDays(5)).then().statusCode(201);
        problem(pause(plan, TODAY.plusDays(5), TODAY.plusDays(8)), 409, "conflict");
    }

    @Test
    void what_was_missed_stays_missed_and_the_next_weeks_are_eased() {
        var plan = plan(athlete());
        var before = read(plan);

        TurnableClock.turn(8);
        var after = read(plan);

        assertThat(training(after, TODAY, TODAY.plusDays(7)))
                .extracting(it -> it.get("status"))
                .containsOnly("missed");
        after.then().body("revision", equalTo(2));
        var loads = loads(after);
        var planned = loads(before);
        assertThat(loads.get(1)).isLessThan(planned.get(1));
        assertThat(loads.get(1)).isGreaterThan(0.3 * planned.get(1));
        for (int week = 0; week < loads.size(); week++) {
            assertThat(loads.get(week)).isLessThanOrEqualTo(planned.get(week));
        }
        asAdmin()
                .get(plan + "/reviews")
                .then()
                .body("items", hasSize(1))
                .body("items[0].week", equalTo(1))
                .body("items[0].complete", equalTo(true))
                .body("items[0].verdict", equalTo("less"))
                .body("items[0].adherence", equalTo(0))
                .body("items[0].done.load", equalTo(0))
                .body("items[0].changes.kind", everyItem(in(List.of("eased", "dropped"))))
                .body("items[0].revision", equalTo(2));
    }

    @Test
    void a_review_is_made_once_and_again_changes_nothing() {
        var plan = plan(athlete());
        TurnableClock.turn(7);

        var first = json("").post(plan + "/review?week=1");
        var version = etag(plan);
        var again = json("").post(plan + "/review?week=1");

        first.then().statusCode(200).body("week", equalTo(1)).body("text", not(equalTo("")));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(etag(plan)).isEqualTo(version);
        assertThat(json("").post(plan + "/review").asString()).isEqualTo(first.asString());
    }

    @Test
    void weeks_that_cannot_be_reviewed_say_why() {
        var plan = plan(athlete());

        problem(json("").post(plan + "/review?week=3"), 422, "date-not-ready");
        assertThat(blamed(json("").post(plan + "/review?week=9"))).containsExactly("week");
        assertThat(blamed(json("").post(plan + "/review?week=x"))).containsExactly("week");
        json("").post(plan + "/review")
                .then()
                .body("complete", equalTo(false))
                .body("verdict", equalTo("on-track"));
    }

    @Test
    void a_plan_that_is_followed_stays_as_it_is() {
        var athlete = athlete();
        var plan = plan(athlete);
        var before = read(plan);
        TurnableClock.turn(7);
        follow(athlete, before, TODAY, TODAY.plusDays(6));

        json("").post(plan + "/review?week=1")
                .then()
                .body("verdict", equalTo("on-track"))
                .body("adherence", equalTo(1))
                .body("changes", hasSize(0));
        read(plan).then().body("revision", equalTo(1));
        asAdmin().get(plan).then().body("weeks[1]", equalTo(before.path("weeks[1]")));
    }

    @Test
    void far_more_than_planned_eases_the_next_week_and_no_later_one() {
        var athlete = athlete();
        var plan = plan(athlete);
        var before = read(plan);
        TurnableClock.turn(7);
        for (int day = 0; day < 6; day++) {
            log(athlete, TODAY.plusDays(day), "run", 90, 7);
        }

        json("").post(plan + "/review?week=1")
                .then()
                .body("verdict", equalTo("more"))
                .body("changes", not(hasSize(0)))
                .body("changes.kind", everyItem(in(List.of("eased", "dropped"))));

        var loads = loads(read(plan));
        var planned = loads(before);
        assertThat(loads.get(1))
                .isLessThan(0.81 * planned.get(1))
                .isGreaterThan(0.4 * planned.get(1));
        assertThat(loads.subList(2, 8)).isEqualTo(planned.subList(2, 8));
    }

    @Test
    void an_illness_is_a_break_that_is_come_back_from_gently() {
        var athlete = athlete();
        var plan = plan(athlete);
        var before = read(plan);
        follow(athlete, before, TODAY, TODAY);
        TurnableClock.turn(7);
        follow(athlete, before, TODAY.plusDays(1), TODAY.plusDays(2));
        for (int day = 3; day < 7; day++) {
            json("{\"illness\":\"fever\"}")
                    .put(athlete + "/check-ins/" + TODAY.plusDays(day))
                    .then()
                    .statusCode(201);
        }

        var review = json("").post(plan + "/review?week=1");

        review.then().body("verdict", equalTo("unwell")).body("changes", not(hasSize(0)));
        List<String> because = review.path("changes.because");
        assertThat(because).anyMatch(it -> it.contains("unwell"));
    }

    @Test
    void a_new_benchmark_sets_paces_from_its_day_on_and_without_it_they_are_gone() {
        var athlete = athlete();
        var plan = plan(athlete);
        var before = read(plan);
        assertThat(before.asString()).doesNotContain("minSecondsPerKm");

        var mark =
                created(
                        json("{\"kind\":\"run\",\"date\":\"%s\",\"distanceMeters\":5000,\"durationSeconds\":1330}"
                                        .formatted(TODAY))
                                .post(athlete + "/benchmarks"));

        var after = read(plan);
        assertThat(after.asString()).contains("minSecondsPerKm");
        after.then()
                .body("revision", equalTo(2))
                .body("cautions.code", not(hasItem("no-run-benchmark")));
        assertThat(without(after, "steps", "title", "purpose"))
                .isEqualTo(without(before, "steps", "title", "purpose"));
        asAdmin()
                .get(plan + "/revisions")
                .then()
                .body("items[1].reason", equalTo("new benchmark"))
                .body("items[1].changes.kind", everyItem(equalTo("replaced")));
        asAdmin().delete(mark).then().statusCode(204);
        assertThat(sessions(read(plan))).isEqualTo(sessions(before));
    }

    private static List<Map<String, Object>> without(Response plan, String... fields) {
        var all = new ArrayList<Map<String, Object>>();
        for (var session : sessions(plan)) {
            var copy = new LinkedHashMap<>(session);
            List.of(fields).forEach(copy::remove);
            all.add(copy);
        }
        return all;
    }

    @Test
    void what_a_watch_sends_late_was_not_missed_after_all() {
        var athlete = athlete();
        var plan = plan(athlete);
        var before = read(plan);
        TurnableClock.turn(7);
        assertThat(loads(read(plan)).get(1)).isLessThan(loads(before).get(1));

        follow(athlete, before, TODAY, TODAY.plusDays(6));

        var after = read(plan);
        assertThat(loads(after).subList(1, 8)).isEqualTo(loads(before).subList(1, 8));
        after.then().body("revision", equalTo(3));
        asAdmin()
                .get(plan + "/reviews")
                .then()
                .body("items", hasSize(1))
                .body("items[0].verdict", equalTo("on-track"))
                .body(
                        "items[0].changes.because",
                        hasItem("You are back on track, so it is as first planned"));
    }

    @Test
    void today_finds_the_missed_marked_and_the_week_reviewed() {
        var athlete = athlete();
        var plan = plan(athlete);
        TurnableClock.turn(8);

        asAdmin().get(athlete + "/today").then().statusCode(200);

        asAdmin().get(plan + "/reviews").then().body("items", hasSize(1));
        read(plan).then().body("revision", equalTo(2));
    }
}
