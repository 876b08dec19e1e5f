package dev.tandem.recommendation;

import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;

@QuarkusTest
class ReplayTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void what_was_advised_comes_out_of_its_inputs_again_to_the_byte() {
        var path = tired(54);
        var advice = asAdmin().get(path + "/recommendations/" + TODAY).jsonPath();

        var replay = asAdmin().get(path + "/recommendations/" + TODAY + "/replay").jsonPath();

        assertThat(replay.getBoolean("identical")).isTrue();
        assertThat(replay.getString("engineVersion")).isEqualTo("1");
        assertThat(replay.getMap("recommendation")).isEqualTo(advice.getMap(""));
    }

    @Test
    void what_was_never_advised_cannot_be_replayed() {
        var path = athleteWhoTrainsToday();
        problem(asAdmin().get(path + "/recommendations/" + TODAY + "/replay"), 404, "not-found");
    }

    @Test
    void other_edges_show_who_would_train_differently() {
        var path = tired(3);
        var before = asAdmin().get(path + "/recommendations/" + TODAY).jsonPath();
        assertThat(before.getString("readiness.band")).isNotEqualTo("red");

        var same = replay(path, "{}");
        assertThat(same.getInt("decided")).isEqualTo(1);
        assertThat(same.getInt("changed")).isZero();
        assertThat(same.getDouble("constants.green-from-score")).isEqualTo(60);

        var strict =
                replay(
                        path,
                        "{\"green-from-score\":99,\"amber-from-score\":98,\"orange-from-score\":97}");
        assertThat(strict.getInt("changed")).isEqualTo(1);
        assertThat(strict.getString("moves[0].from")).isEqualTo(before.getString("decision"));
        assertThat(strict.getString("items[0].after.band")).isEqualTo("red");
        assertThat(strict.getString("items[0].after.decision")).isEqualTo("active-recovery");
    }

    @Test
    void a_range_is_replayed_piece_by_piece() {
        var one = tired(3);
        asAdmin().get(one + "/recommendations/" + TODAY);
        asAdmin().get(one + "/recommendations/" + TODAY.plusDays(1));
        var body = "{\"from\":\"%s\",\"to\":\"%s\",\"athleteId\":\"%s\",\"limit\":1%s}";
        var first = post(body.formatted(TODAY, TODAY.plusDays(1), id(one), ""));
        assertThat(first.getInt("total")).isEqualTo(2);
        assertThat(first.getInt("decided")).isEqualTo(1);

        var rest = ",\"cursor\":\"" + first.getString("nextCursor") + "\"";
        var second = post(body.formatted(TODAY, TODAY.plusDays(1), id(one), rest));
        assertThat(second.getInt("decided")).isEqualTo(1);
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void what_no_constant_could_be_is_refused_at_its_place() {
        var span = "{\"from\":\"%s\",\"to\":\"%s\",%s}".formatted(TODAY, TODAY, "%s");
        assertThat(
                        blamed(
                                json(span.formatted("\"constants\":{\"mood\":1}"))
                                        .post("/v1/admin/replay")))
                .containsExactly("/constants/mood");
        assertThat(
                        blamed(
                                json(span.formatted("\"constants\":{\"mood-weight\":2}"))
                                        .post("/v1/admin/replay")))
                .containsExactly("/constants/mood-weight");
        assertThat(blamed(json(span.formatted("\"cursor\":\"x/y\"")).post("/v1/admin/replay")))
                .containsExactly("/cursor");
        assertThat(blamed(json(span.formatted("\"engineVersion\":\"2\"")).post("/v1/admin/replay")))
                .containsExactly("/engineVersion");
    }

    private static String tired(int heartRate) {
        var path = athleteWhoTrainsToday();
        var morning =
                "{\"fatigue\":3,\"soreness\":3,\"sleepHours\":6.5,\"restingHeartRateBpm\":%d}";
        json(morning.formatted(Math.max(heartRate, 40))).put(path + "/check-ins/" + TODAY);
        return path;
    }

    private static JsonPath replay(String path, String constants) {
        return post(
                "{\"from\":\"%s\",\"to\":\"%s\",\"athleteId\":\"%s\",\"constants\":%s}"
                        .formatted(TODAY, TODAY, id(path), constants));
    }

    private static JsonPath post(String body) {
        var answer = json(body).post("/v1/admin/replay");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
