package dev.tandem.session;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;

@QuarkusTest
class SessionResourceTest {
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(3);

    @Test
    void the_same_source_again_updates_and_counts_once() {
        var path = athlete();
        var source = ",\"source\":{\"provider\":\"garmin\",\"externalId\":\"7\"}";
        var first = json(run(2400, 3, source)).post(path + "/sessions");
        var again = json(run(2400, 4, source)).post(path + "/sessions");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(load(path)).isEqualTo(160);
    }

    @Test
    void deleting_the_one_that_counts_makes_the_other_count() {
        var path = athlete();
        var device =
                created(
                        json(run(
                                        2400,
                                        3,
                                        ",\"source\":{\"provider\":\"garmin\",\"externalId\":\"1\"}"))
                                .post(path + "/sessions"));
        var other =
                created(
                        json(run(
                                        2450,
                                        6,
                                        ",\"source\":{\"provider\":\"strava\",\"externalId\":\"1\"}"))
                                .post(path + "/sessions"));
        assertThat(load(path)).isEqualTo(120);
        assertThat(asAdmin().get(other).jsonPath().getString("duplicateOf"))
                .isEqualTo(device.substring(device.lastIndexOf('/') + 1));

        assertThat(asAdmin().delete(device).statusCode()).isEqualTo(204);

        assertThat(load(path)).isEqualTo(245);
        assertThat(asAdmin().get(other).jsonPath().getString("duplicateOf")).isNull();
    }

    @Test
    void a_late_session_carries_fitness_forward_from_its_day() {
        var late = athlete();
        created(json(run(2400, 5, "")).post(late + "/sessions"));
        created(
                json(run(2400, 5, "").replace(DAY.toString(), DAY.minusDays(9).toString()))
                        .post(late + "/sessions"));
        var orderly = athlete();
        created(
                json(run(2400, 5, "").replace(DAY.toString(), DAY.minusDays(9).toString()))
                        .post(orderly + "/sessions"));
        created(json(run(2400, 5, "")).post(orderly + "/sessions"));

        assertThat(asAdmin().get(late + "/progress/load").asString())
                .isEqualTo(asAdmin().get(orderly + "/progress/load").asString());
    }

    @Test
    void a_changed_start_moves_the_load_to_its_new_day() {
        var path = athlete();
        var made = created(json(run(2400, 3, "")).post(path + "/sessions"));
        var before = DAY.minusDays(1);

        assertThat(patch("{\"startedAt\":\"" + before + "T06:00:00Z\"}").patch(made).statusCode())
                .isEqualTo(200);

        assertThat(load(path)).isEqualTo(0);
        assertThat(
                        asAdmin()
                                .get(path + "/progress/load?from=" + before + "&to=" + before)
                                .jsonPath()
                                .getDouble("items[0].load"))
                .isEqualTo(120);
    }

    @Test
    void a_session_is_matched_with_the_planned_one_of_its_day_and_kind() {
        var path = athleteWhoTrainsToday();
        var today = LocalDate.now(ZoneOffset.UTC);
        var planned = asAdmin().get(path + "/today").jsonPath().getMap("plannedSessions[0]");
        assertThat(planned.get("kind")).isIn("run", "strength");
        var body =
                "{\"kind\":\""
                        + planned.get("kind")
                        + "\",\"startedAt\":\""
                        + today
                        + "T00:00:00Z\",\"durationSeconds\":1800}";

        var done = json(body).post(path + "/sessions").jsonPath();

        assertThat(done.getString("plannedSessionId")).isEqualTo(planned.get("id"));
        assertThat(done.getString("plannedSessionMatchedBy")).isEqualTo("day-and-kind");
        assertThat(done.getString("load.method")).isEqualTo("imputed");
    }

    @Test
    void a_batch_keeps_the_good_and_says_what_is_wrong_with_the_bad() {
        var path = athlete();
        var answer =
                json("{\"items\":[" + run(600, 3, "") + "," + run(600, 11, "") + "]}")
                        .post(path + "/sessions/batch");

        assertThat(answer.jsonPath().<Integer>getList("items.status")).containsExactly(201, 400);
        assertThat(answer.jsonPath().<String>getList("items[1].problem.errors.pointer"))
                .containsExactly("/rpe");
    }

    @Test
    void what_cannot_be_is_refused_at_its_place_and_stores_nothing() {
        var path = athlete();
        assertThat(
                        blamed(
                                json("{\"kind\":\"run\",\"startedAt\":\"2999-01-01T00:00:00Z\",\"durationSeconds\":0,\"rpe\":3.3}")
                                        .post(path + "/sessions")))
                .contains("/durationSeconds", "/rpe");
        assertThat(
                        blamed(
                                json(run(
                                                600,
                                                3,
                                                ",\"exercises\":[{\"exercise\":\"moon-squat\",\"sets\":[{\"reps\":5}]}]"))
                                        .post(path + "/sessions")))
                .containsExactly("/exercises/0/exercise");
        assertThat(
                        blamed(
                                json(run(
                                                600,
                                                3,
                                                ",\"plannedSessionId\":\"01a20000-0000-7000-8000-000000000000\""))
                                        .post(path + "/sessions")))
                .containsExactly("/plannedSessionId");
        assertThat(asAdmin().get(path + "/sessions").jsonPath().getList("items")).isEmpty();
        problem(
                asAdmin().get(path + "/progress/load?from=2020-01-01&to=2026-01-01"),
                400,
                "invalid-input");
    }

    private static double load(String path) {
        return asAdmin()
                .get(path + "/progress/load?from=" + DAY + "&to=" + DAY)
                .jsonPath()
                .getDouble("items[0].load");
    }

    private static String run(int seconds, int rpe, String more) {
        return "{\"kind\":\"run\",\"startedAt\":\"%sT06:00:00Z\",\"durationSeconds\":%d,\"distanceMeters\":6000,\"rpe\":%d%s}"
                .formatted(DAY, seconds, rpe, more);
    }
}
