package dev.tandem.faults;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.faults.Burst.Answer;
import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.Api;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What many do for one athlete at the same moment leaves what one after the other would. */
@QuarkusTest
class SameMomentTest {

    private static final int AT_ONCE = 50;
    private static final String RUN =
            """
            {"kind":"run","startedAt":"%sT00:00:01Z","durationSeconds":2400,"distanceMeters":6480,"rpe":%d,
             "source":{"provider":"garmin","externalId":"77"}}\
            """;

    @Inject AgroalDataSource database;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void one_device_session_sent_fifty_times_is_one_and_counts_once() {
        var path = Api.athleteWhoTrainsToday();

        var answers =
                Burst.of(AT_ONCE, i -> Call.post(path + "/sessions", RUN.formatted(today, 5)));

        assertThat(Burst.statuses(answers)).isEqualTo(Map.of(201, 1L, 200, AT_ONCE - 1L));
        var sessions = asAdmin().get(path + "/sessions").jsonPath();
        assertThat(sessions.getList("items")).hasSize(1);
        var span = "?from=%s&to=%s".formatted(today, today);
        var load = asAdmin().get(path + "/progress/load" + span).jsonPath();
        assertThat(load.getDouble("items[0].load"))
                .isEqualTo(sessions.getDouble("items[0].load.value"))
                .isEqualTo(200);
    }

    @Test
    void of_fifty_plans_one_is_made() {
        var path = Api.athlete();

        var answers = Burst.of(AT_ONCE, Call.post(path + "/plans", "{\"weeks\":4}"));

        assertThat(Burst.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, AT_ONCE - 1L));
        assertThat(asAdmin().get(path + "/plans").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void fifty_first_looks_at_a_day_see_the_same_advice() {
        var path = Api.athleteWhoTrainsToday();

        var answers =
                Burst.of(
                        AT_ONCE,
                        i ->
                                Call.get(
                                        path
                                                + (i % 2 == 0
                                                        ? "/today"
                                                        : "/recommendations/" + today)));

        assertThat(Burst.statuses(answers)).isEqualTo(Map.of(200, (long) AT_ONCE));
        assertThat(answers.stream().filter(each -> each.call().path().endsWith("/today")))
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
    }

    @Test
    void advice_accepted_fifty_times_changes_the_plan_once() {
        var path = Api.athleteWhoTrainsToday();
        var tired = "{\"sleepHours\":4,\"sleepQuality\":1,\"fatigue\":1,\"soreness\":2}";
        json(tired).put(path + "/check-ins/" + today).then().statusCode(201);
        asAdmin().get(path + "/recommendations/" + today).then().statusCode(200);
        var plan = asAdmin().get(path + "/plans").jsonPath();
        var revision = plan.getInt("items[0].revision");
        var decisions = path + "/recommendations/" + today;

        var answers = Burst.of(AT_ONCE, Call.post(decisions + "/accept", ""));

        assertThat(Burst.statuses(answers)).isEqualTo(Map.of(200, (long) AT_ONCE));
        assertThat(asAdmin().get(path + "/plans").jsonPath().getInt("items[0].revision"))
                .isEqualTo(revision + 1);
    }

    @Test
    void accepted_and_declined_at_once_it_is_one_of_both() {
        var path = Api.athleteWhoTrainsToday();
        var advice = path + "/recommendations/" + today;
        asAdmin().get(advice).then().statusCode(200);

        var answers =
                Burst.of(
                        AT_ONCE,
                        i -> Call.post(advice + (i % 2 == 0 ? "/accept" : "/decline"), ""));

        assertThat(answers).allMatch(answer -> List.of(200, 409).contains(answer.status()));
        assertThat(asAdmin().get(advice).jsonPath().getString("status")).isEqualTo("accepted");
    }

    @Test
    void whoever_writes_while_an_athlete_is_erased_leaves_nothing_behind() throws SQLException {
        for (int round = 0; round < 3; round++) {
            var path = Api.athleteWhoTrainsToday();
            created(json("{\"kind\":\"general\"}").post(path + "/goals"));
            var writes = writes(path);
            var calls = new ArrayList<Call>();
            for (int i = 0; i < AT_ONCE; i++) {
                calls.add(writes.get(i % writes.size()));
            }
            calls.add(5 + 10 * round, Call.delete(path));

            var answers = Burst.of(calls);

            assertThat(answers)
                    .allSatisfy(
                            answer ->
                                    assertThat(answer.status())
                                            .as("%s: %s", answer.call(), answer.body())
                                            .isIn(200, 201, 204, 404, 409));
            asAdmin().get(path).then().statusCode(404);
            assertThat(tablesThatKnow(path.replaceAll(".*/", "")))
                    .containsExactly("erased_athlete");
        }
    }

    private List<Call> writes(String path) {
        var key = "key-" + path.hashCode();
        return List.of(
                Call.post(path + "/goals", "{\"kind\":\"general\"}"),
                Call.post(path + "/goals", "{\"kind\":\"general\"}").with("Idempotency-Key", key),
                Call.post(path + "/sessions", RUN.formatted(today, 3)),
                Call.put(path + "/check-ins/" + today, "{\"sleepHours\":7}"),
                Call.patch(path, "{\"bodyMassKg\":70}"),
                Call.post(path + "/plans", "{\"weeks\":2,\"replace\":true}"),
                Call.get(path + "/today"),
                Call.post(
                        path + "/limitations",
                        "{\"area\":\"foot\",\"severity\":1,\"since\":\"2026-01-01\"}"),
                Call.post(path + "/grants", "{\"grantee\":\"user:x\",\"scopes\":[\"plan:read\"]}"),
                Call.post(path + "/calendar-links", "{\"name\":\"My phone\"}"),
                Call.get(path + "/alerts"));
    }

    private List<String> tablesThatKnow(String id) throws SQLException {
        var known = new ArrayList<String>();
        try (var connection = database.getConnection();
                var tables =
                        connection
                                .getMetaData()
                                .getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                var query = "select 1 from %s t where to_jsonb(t)::text like ?".formatted(table);
                try (var select = connection.prepareStatement(query)) {
                    select.setString(1, "%" + id + "%");
                    if (select.executeQuery().next()) {
                        known.add(table);
                    }
                }
            }
        }
        return known;
    }
}
