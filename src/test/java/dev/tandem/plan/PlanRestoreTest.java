package dev.tandem.plan;

import static dev.tandem.fixture.Api.keyWith;
import static dev.tandem.fixture.Plans.NEXT_MONDAY;
import static dev.tandem.fixture.Plans.TODAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.etag;
import static dev.tandem.fixture.Plans.first;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Revisions of a plan over HTTP, and taking it back to one. */
@QuarkusTest
class PlanRestoreTest {
    private static final String SKIP = "{\"status\":\"skipped\",\"reason\":\"travel\"}";

    @Test
    void a_revision_says_who_when_why_and_what_each_session_was_and_is() {
        var plan = plan(athlete());
        var run = run(plan);
        skip(plan, run);

        var revision = asAdmin().get(plan + "/revisions/2");

        revision.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("number", equalTo(2))
                .body("reason", equalTo("travel"))
                .body("changedBy", not(equalTo("")))
                .body("createdAt", notNullValue())
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("skipped"))
                .body("changes[0].before.title", equalTo(asAdmin().get(run).path("title")))
                .body("changes[0].before.date", equalTo(asAdmin().get(run).path("date")))
                .body(
                        "changes[0].after.distanceMeters",
                        equalTo(asAdmin().get(run).path("distanceMeters")))
                .body("changes[0].after.durationMinutes", notNullValue())
                .body("changes[0].after.load", notNullValue());
        asAdmin()
                .header("If-None-Match", revision.header("ETag"))
                .get(plan + "/revisions/2")
                .then()
                .statusCode(304);
        asAdmin().get(plan + "/revisions/1").then().body("changes", hasSize(0));
        problem(asAdmin().get(plan + "/revisions/3"), 404, "not-found");
        problem(asAdmin().get(plan + "/revisions/0"), 404, "not-found");
        problem(asAdmin().get(plan + "/revisions/latest"), 404, "not-found");
    }

    @Test
    void the_plan_can_be_read_as_each_revision_left_it() {
        var plan = plan(athlete());
        var before = read(plan);
        move(plan, run(plan));
        skip(plan, run(plan));

        var first = asAdmin().get(plan + "/revisions/1/plan");

        assertThat(first.asString()).isEqualTo(before.asString());
        assertThat(asAdmin().get(plan + "/revisions/3/plan").asString())
                .isEqualTo(read(plan).asString());
        var differences = asAdmin().get(plan + "/revisions/1/differences");
        differences
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("from", equalTo(NEXT_MONDAY.toString()))
                .body("changes.sessionId", notNullValue())
                .body("weeks", hasSize(8))
                .body("weeks[1].before.sessions", equalTo(5))
                .body("weeks[1].after.sessions", equalTo(4));
        asAdmin()
                .get(plan + "/revisions/3/differences")
                .then()
                .body("changes", hasSize(0))
                .body("weeks[1].before", equalTo(differences.path("weeks[1].after")));
    }

    @Test
    void a_plan_that_was_changed_again_and_again_is_taken_back_as_a_revision_of_its_own() {
        var plan = plan(athlete());
        var weeks = read(plan).jsonPath().getList("weeks");
        move(plan, run(plan));
        skip(plan, run(plan));
        var changed = read(plan);

        var restored = restore(plan, 1, changed.header("ETag"));

        restored.then()
                .statusCode(200)
                .body("revision", equalTo(4))
                .body("differences.revision", equalTo(3))
                .body("differences.changes.because", everyItem(not(equalTo(""))));
        assertThat(restored.jsonPath().getList("weeks")).isEqualTo(weeks);
        assertThat(restored.header("ETag")).isEqualTo(etag(plan));
        assertThat(read(plan).jsonPath().getList("weeks")).isEqualTo(weeks);
        asAdmin()
                .get(plan + "/revisions")
                .then()
                .body("items.number", contains(1, 2, 3, 4))
                .body("items[3].reason", containsString("revision 1"))
                .body("items[3].changes", equalTo(restored.path("differences.changes")));

        restore(plan, 3, etag(plan)).then().statusCode(200).body("revision", equalTo(5));
        assertThat(read(plan).jsonPath().getList("weeks"))
                .isEqualTo(changed.jsonPath().getList("weeks"));
    }

    @Test
    void what_is_so_already_is_no_revision() {
        var plan = plan(athlete());

        restore(plan, 1, etag(plan))
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("differences.changes", hasSize(0));
    }

    @Test
    void a_restoring_needs_the_version_of_the_plan_and_the_right_to_write() {
        var plan = plan(athlete());
        skip(plan, run(plan));

        problem(asAdmin().post(plan + "/revisions/1/restore"), 428, "precondition-required");
        problem(restore(plan, 1, "\"old\""), 412, "precondition-failed");
        problem(restore(plan, 7, etag(plan)), 404, "not-found");
        problem(
                with(keyWith("plan:read", "plan:write"))
                        .header("If-Match", etag(plan))
                        .post(plan + "/revisions/1/restore"),
                404,
                "not-found");
    }

    @Test
    void the_same_restoring_twice_is_one() {
        var plan = plan(athlete());
        skip(plan, run(plan));
        var version = etag(plan);
        var key = UUID.randomUUID().toString();

        var first = keyed(plan, version, key);
        var again = keyed(plan, version, key);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        read(plan).then().body("revision", equalTo(3));
    }

    private static Response keyed(String plan, String version, String key) {
        return asAdmin()
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .post(plan + "/revisions/1/restore");
    }

    @Test
    void only_the_active_plan_is_taken_back() {
        var plan = plan(athlete());
        skip(plan, run(plan));
        patch("{\"status\":\"archived\"}").header("If-Match", etag(plan)).patch(plan);

        problem(restore(plan, 1, etag(plan)), 409, "conflict");
        asAdmin().get(plan + "/revisions/1/plan").then().statusCode(200);
    }

    @Test
    void days_that_are_no_longer_there_refuse_by_name() {
        var athlete = athlete();
        var plan = plan(athlete);
        move(plan, run(plan));
        var moved = asAdmin().get(plan + "/revisions/2").<String>path("changes[0].from");
        var day = LocalDate.parse(moved).getDayOfWeek().name().toLowerCase(Locale.ROOT);
        var days =
                List.of("monday", "tuesday", "thursday", "friday", "saturday", "sunday").stream()
                        .filter(it -> !it.equals(day))
                        .map(it -> "{\"day\":\"" + it + "\",\"minutes\":90}")
                        .toList();
        patch("{\"availability\":[" + String.join(",", days) + "]}").patch(athlete);

        problem(restore(plan, 1, etag(plan)), 422, "no-room-in-week")
                .body("rule", equalTo("availability"))
                .body("date", equalTo(moved))
                .body("detail", containsString("because"))
                .body("alternatives", nullValue());
        read(plan).then().body("revision", equalTo(2));
    }

    @Test
    void what_a_limitation_or_a_concern_forbids_by_now_does_not_come_back() {
        var athlete = athlete();
        var plan = plan(athlete);
        move(plan, run(plan));
        var hurt =
                "{\"area\":\"knee\",\"severity\":5,\"since\":\"%s\",\"forbids\":[\"running\"]}"
                        .formatted(TODAY);
        json(hurt).post(athlete + "/limitations").then().statusCode(201);

        problem(restore(plan, 1, etag(plan)), 422, "no-room-in-week")
                .body("rule", equalTo("limitation"));

        patch(
                        "{\"screening\":{\"answeredOn\":\"%s\",\"concerns\":[\"chest-pain\"]}}"
                                .formatted(TODAY))
                .patch(athlete)
                .then()
                .statusCode(200);
        problem(restore(plan, 1, etag(plan)), 422, "screening-hold");
    }

    @Test
    void events_of_the_calendar_go_on_counting() {
        var plan = plan(athlete());
        var run = run(plan);
        move(plan, run);
        restore(plan, 1, etag(plan)).then().statusCode(200);

        var event = asAdmin().get(plan + "/calendar.ics").asString().split("BEGIN:VEVENT");

        assertThat(event)
                .filteredOn(it -> it.contains(run.substring(run.lastIndexOf('/') + 1)))
                .hasSize(1)
                .allMatch(it -> it.contains("SEQUENCE:2"));
    }

    @Test
    void an_export_has_the_revisions_and_what_they_made_of_the_plan() {
        var athlete = athlete();
        var plan = plan(athlete);
        skip(plan, run(plan));

        asAdmin()
                .get(athlete + "/export")
                .then()
                .statusCode(200)
                .body("planRevision.number", contains(1, 2))
                .body("planRevisionContent.number", contains(1, 2))
                .body("planRevisionContent[1].sessions.became", hasSize(1));
    }

    private static Response restore(String plan, int number, String version) {
        return asAdmin()
                .header("If-Match", version)
                .post(plan + "/revisions/" + number + "/restore");
    }

    private static void skip(String plan, String session) {
        patch(SKIP).header("If-Match", etag(plan)).patch(session).then().statusCode(200);
    }

    /** To the nearest day that takes it; Wednesday is closed. */
    private static void move(String plan, String session) {
        var wednesday = "{\"date\":\"" + NEXT_MONDAY.plusDays(9) + "\"}";
        var nearest =
                patch(wednesday)
                        .header("If-Match", etag(plan))
                        .patch(session)
                        .<List<String>>path("nearestDates")
                        .getFirst();
        patch("{\"date\":\"" + nearest + "\"}")
                .header("If-Match", etag(plan))
                .patch(session)
                .then()
                .statusCode(200);
    }

    /** The path of the first run of the second week, which is all to come. */
    private static String run(String plan) {
        return plan
                + "/sessions/"
                + first(read(plan), 2, session -> session.get("kind").equals("run")).get("id");
    }
}
