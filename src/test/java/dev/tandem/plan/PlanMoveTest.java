package dev.tandem.plan;

import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Plans.NEXT_MONDAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.etag;
import static dev.tandem.fixture.Plans.first;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.fixture.Plans.sessions;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** The week that starts next Monday is full of what moves; Wednesday is no training day. */
@QuarkusTest
class PlanMoveTest {
    private static final LocalDate WEDNESDAY = NEXT_MONDAY.plusDays(9);

    @Test
    void a_move_needs_the_version_of_the_plan() {
        var plan = plan(athlete());
        var run = run(plan);

        problem(patch(date(WEDNESDAY)).patch(run), 428, "precondition-required");
        problem(
                patch(date(WEDNESDAY)).header("If-Match", "\"old\"").patch(run),
                412,
                "precondition-failed");
        var ownEtag = asAdmin().get(run).header("ETag");
        problem(
                patch(date(WEDNESDAY)).header("If-Match", ownEtag).patch(run),
                412,
                "precondition-failed");
    }

    @Test
    void a_refused_move_names_the_rule_and_dates_that_do() {
        var plan = plan(athlete());
        var run = run(plan);

        var refused = change(plan, run, date(WEDNESDAY));

        problem(refused, 422, "no-room-in-week")
                .body("rule", equalTo("availability"))
                .body("alternatives", nullValue())
                .body("conflicts", nullValue());
        List<String> nearest = refused.path("nearestDates");
        assertThat(nearest).isNotEmpty().doesNotContain(asAdmin().get(run).<String>path("date"));
        for (var date : nearest) {
            change(plan, run, date(LocalDate.parse(date)))
                    .then()
                    .statusCode(200)
                    .body("week.sessions.find{it.id=='%s'}.date".formatted(id(run)), equalTo(date));
        }
    }

    @Test
    void a_move_is_a_revision_with_its_changes_and_a_new_version() {
        var plan = plan(athlete());
        var run = run(plan);
        var from = asAdmin().get(run).<String>path("date");
        var before = read(plan);
        var to = change(plan, run, date(WEDNESDAY)).<List<String>>path("nearestDates").getFirst();

        var moved = change(plan, run, date(LocalDate.parse(to)));

        moved.then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("week.number", equalTo(2))
                .body("changes[0].sessionId", equalTo(id(run)))
                .body("changes[0].kind", equalTo("moved"))
                .body("changes[0].from", equalTo(from))
                .body("changes[0].to", equalTo(to))
                .body("changes.because", everyItem(not(equalTo(""))));
        var after = read(plan);
        assertThat(moved.header("ETag"))
                .isEqualTo(after.header("ETag"))
                .isNotEqualTo(before.header("ETag"));
        after.then().body("revision", equalTo(2));
        assertThat(after.jsonPath().getMap("weeks[1]")).isEqualTo(moved.jsonPath().getMap("week"));
        assertThat(otherWeeks(after)).isEqualTo(otherWeeks(before));
        asAdmin()
                .get(plan + "/revisions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.reason", contains("created", "session moved"))
                .body("items[0].changes", hasSize(0))
                .body("items[1].changes", equalTo(moved.path("changes")))
                .body("items[1].changedBy", not(equalTo("")));
        asAdmin()
                .header("Accept-Language", "de")
                .get(plan + "/revisions")
                .then()
                .body("items.reason", contains("angelegt", "Einheit verschoben"));
    }

    private static List<Object> otherWeeks(Response plan) {
        return plan.jsonPath().getList("weeks.findAll{it.number != 2}");
    }

    @Test
    void a_moved_week_still_shows_seven_days_and_a_day_of_rest() {
        var plan = plan(athlete());
        var run = run(plan);
        var to = change(plan, run, date(WEDNESDAY)).<List<String>>path("nearestDates").getLast();

        var week = change(plan, run, date(LocalDate.parse(to))).jsonPath();

        var start = LocalDate.parse(week.getString("week.startDate"));
        assertThat(week.<String>getList("week.sessions.date").stream().distinct())
                .containsExactlyElementsOf(
                        start.datesUntil(start.plusDays(7)).map(LocalDate::toString).toList());
        assertThat(week.<String>getList("week.sessions.kind")).containsAnyOf("rest", "recovery");
    }

    @Test
    void a_rest_day_moves_and_what_stood_there_makes_room() {
        var plan = plan(athlete());
        var rest = first(read(plan), 2, session -> session.get("kind").equals("rest"));
        var busy = first(read(plan), 2, session -> session.get("kind").equals("strength"));
        var date = LocalDate.parse((String) busy.get("date"));

        change(plan, plan + "/sessions/" + rest.get("id"), date(date))
                .then()
                .statusCode(200)
                .body("changes[0].sessionId", equalTo(rest.get("id")))
                .body("changes.sessionId", hasItem(busy.get("id")))
                .body("week.sessions.find{it.date=='%s'}.kind".formatted(date), equalTo("rest"));
    }

    @Test
    void a_day_of_another_week_is_no_day_of_this_one() {
        var plan = plan(athlete());

        problem(change(plan, run(plan), date(NEXT_MONDAY)), 422, "no-room-in-week")
                .body("rule", equalTo("R17"));
    }

    @Test
    void where_it_is_already_nothing_changes() {
        var plan = plan(athlete());
        var run = run(plan);
        var date = LocalDate.parse(asAdmin().get(run).path("date"));
        var etag = etag(plan);

        var same = change(plan, run, date(date));

        same.then().statusCode(200).body("revision", equalTo(1)).body("changes", hasSize(0));
        assertThat(same.header("ETag")).isEqualTo(etag).isEqualTo(etag(plan));
    }

    @Test
    void a_skipped_session_stays_in_its_week_and_can_come_back() {
        var plan = plan(athlete());
        var run = run(plan);
        var kept = asAdmin().get(run).jsonPath();

        var skipped = change(plan, run, "{\"status\":\"skipped\",\"reason\":\"travel\"}");

        skipped.then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("changes.kind", contains("skipped"))
                .body("changes.because", contains("travel"));
        asAdmin().get(run).then().body("status", equalTo("skipped"));
        asAdmin().get(plan + "/revisions").then().body("items[1].reason", equalTo("travel"));
        var week = read(plan).jsonPath();
        assertThat(week.getInt("weeks[1].runDistanceMeters"))
                .isEqualTo(
                        sessions(read(plan), 2).stream()
                                .filter(it -> it.get("kind").equals("run"))
                                .filter(it -> !it.get("status").equals("skipped"))
                                .mapToInt(it -> (int) it.get("distanceMeters"))
                                .sum());
        change(plan, run, "{\"status\":\"skipped\"}").then().body("changes", hasSize(0));

        change(plan, run, date(LocalDate.parse(kept.getString("date"))))
                .then()
                .statusCode(200)
                .body("revision", equalTo(3));
        asAdmin().get(run).then().body("status", equalTo("planned"));
    }

    @Test
    void a_rest_day_is_not_skipped_and_an_archived_plan_stays_as_it_is() {
        var plan = plan(athlete());
        var rest = first(read(plan), 2, session -> session.get("kind").equals("rest"));
        var skip = "{\"status\":\"skipped\"}";
        problem(change(plan, plan + "/sessions/" + rest.get("id"), skip), 409, "conflict");

        patch("{\"status\":\"archived\"}").header("If-Match", etag(plan)).patch(plan);

        problem(change(plan, run(plan), skip), 409, "conflict");
    }

    @Test
    void a_day_that_takes_two_sessions_has_a_morning_and_an_evening() {
        var plan = plan(athlete(150, 2));
        var lift = first(read(plan), 2, it -> it.get("kind").equals("strength"));
        var easy =
                first(
                        read(plan),
                        2,
                        it -> it.get("kind").equals("run") && it.get("tags").equals(List.of()));
        var to = LocalDate.parse((String) lift.get("date"));
        var path = plan + "/sessions/" + easy.get("id");

        change(plan, path, "{\"date\":\"" + to + "\",\"dayPart\":\"pm\"}")
                .then()
                .statusCode(200)
                .body(part(easy.get("id")), equalTo("pm"))
                .body(part(lift.get("id")), equalTo("am"));
    }

    private static String part(Object id) {
        return "week.sessions.find{it.id=='" + id + "'}.dayPart";
    }

    @Test
    void what_is_done_stays_where_it_was_done() {
        var athlete = athlete();
        var today = dev.tandem.fixture.Plans.TODAY;
        var plan =
                dev.tandem.fixture.Api.created(
                        json("{\"startDate\":\"" + today + "\",\"weeks\":2}")
                                .post(athlete + "/plans"));
        var session = first(read(plan), 1, it -> it.get("kind").equals("run"));
        var done =
                """
                {"kind":"run","startedAt":"%sT00:00:01Z","durationSeconds":2400,"plannedSessionId":"%s"}\
                """
                        .formatted(today, session.get("id"));
        json(done).post(athlete + "/sessions").then().statusCode(201);
        var path = plan + "/sessions/" + session.get("id");

        if (today.toString().equals(session.get("date"))) {
            asAdmin().get(path).then().body("status", equalTo("done"));
            problem(change(plan, path, date(today.plusDays(1))), 409, "conflict");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{} | /date",
                "{\"status\":\"done\"} | /status",
                "{\"status\":\"skipped\",\"date\":\"2030-01-01\"} | /status",
                "{\"dayPart\":\"am\",\"status\":\"skipped\"} | /dayPart",
                "{\"date\":\"2030-02-30\"} | /date",
                "{\"date\":\"2030-02-20\",\"dayPart\":\"noon\"} | /dayPart",
                "{\"day\":\"2030-02-20\"} | /day",
            })
    void a_wrong_change_is_pointed_at(String change, String pointer) {
        var plan = plan(athlete());

        assertThat(blamed(change(plan, run(plan), change))).contains(pointer);
    }

    private static Response change(String plan, String session, String body) {
        return patch(body).header("If-Match", etag(plan)).patch(session);
    }

    /** The path of the first run of the second week, which is all to come. */
    private static String run(String plan) {
        return plan
                + "/sessions/"
                + first(read(plan), 2, session -> session.get("kind").equals("run")).get("id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String date(LocalDate date) {
        return "{\"date\":\"" + date + "\"}";
    }
}
