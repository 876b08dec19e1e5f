package dev.tandem.recommendation;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
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
class RecommendationResourceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void advice_is_kept_until_its_inputs_change() {
        var path = athleteWhoTrainsToday();
        var first = asAdmin().get(path + "/recommendations/" + TODAY);
        assertThat(asAdmin().get(path + "/recommendations/" + TODAY).asString())
                .isEqualTo(first.asString());

        json("{\"fatigue\":1,\"soreness\":1,\"sleepHours\":3.5}").put(path + "/check-ins/" + TODAY);

        var second = asAdmin().get(path + "/recommendations/" + TODAY).jsonPath();
        assertThat(second.getInt("severity"))
                .isGreaterThanOrEqualTo(first.jsonPath().getInt("severity"));
        assertThat(second.getString("readiness.band")).isIn("orange", "red");
    }

    @Test
    void a_red_flag_holds_training_until_it_is_cleared() {
        var path = athleteWhoTrainsToday();
        json("{\"fatigue\":5,\"redFlags\":[\"chest-pain\"]}").put(path + "/check-ins/" + TODAY);
        var stopped = asAdmin().get(path + "/recommendations/" + TODAY).jsonPath();
        assertThat(stopped.getString("decision")).isEqualTo("stop-urgent");
        assertThat(stopped.<String>getList("safety")).isNotEmpty();

        assertThat(asAdmin().delete(path + "/check-ins/" + TODAY).statusCode()).isEqualTo(204);
        assertThat(asAdmin().get(path + "/recommendations/" + TODAY).jsonPath().getInt("severity"))
                .isGreaterThanOrEqualTo(6);

        var hold = asAdmin().get(path + "/holds").jsonPath();
        assertThat(hold.getString("items[0].status")).isEqualTo("active");
        var cleared =
                json("{\"note\":\"seen by a doctor\"}")
                        .post(path + "/holds/" + hold.getString("items[0].id") + "/clear");
        assertThat(cleared.jsonPath().getString("status")).isEqualTo("cleared");
        assertThat(asAdmin().get(path + "/recommendations/" + TODAY).jsonPath().getInt("severity"))
                .isLessThan(6);
    }

    @Test
    void accepting_eases_the_plan_once_and_is_not_declined_afterwards() {
        var path = athleteWhoTrainsToday();
        json("{\"illness\":\"fever\"}").put(path + "/check-ins/" + TODAY);
        var advice = asAdmin().get(path + "/recommendations/" + TODAY).jsonPath();
        assertThat(advice.getString("decision")).isEqualTo("rest");
        assertThat(advice.<String>getList("sessions.adjusted.kind")).containsOnly("rest");

        assertThat(asAdmin().post(path + "/recommendations/" + TODAY + "/accept").statusCode())
                .isEqualTo(200);
        assertThat(asAdmin().post(path + "/recommendations/" + TODAY + "/accept").statusCode())
                .isEqualTo(200);
        assertThat(asAdmin().get(path + "/recommendations/" + TODAY).jsonPath().getString("status"))
                .isEqualTo("accepted");
        assertThat(asAdmin().get(path + "/plans").jsonPath().getInt("items[0].revision"))
                .isEqualTo(2);
        problem(asAdmin().post(path + "/recommendations/" + TODAY + "/decline"), 409, "conflict");
    }

    @Test
    void what_changed_since_is_not_accepted_blindly() {
        var path = athleteWhoTrainsToday();
        asAdmin().get(path + "/recommendations/" + TODAY);
        json("{\"illness\":\"fever\"}").put(path + "/check-ins/" + TODAY);
        problem(asAdmin().post(path + "/recommendations/" + TODAY + "/accept"), 409, "conflict");
    }

    @Test
    void later_days_are_not_ready_and_unread_ones_are_not_there() {
        var path = athlete();
        problem(
                asAdmin().get(path + "/recommendations/" + TODAY.plusDays(3)),
                422,
                "date-not-ready");
        problem(asAdmin().get(path + "/recommendations/" + TODAY.minusDays(3)), 404, "not-found");
        assertThat(asAdmin().get(path + "/today").jsonPath().getList("plannedSessions")).isEmpty();
    }

    @Test
    void a_decline_may_say_why_or_not() {
        var path = athleteWhoTrainsToday();
        json("{\"fatigue\":2,\"soreness\":2}").put(path + "/check-ins/" + TODAY);
        asAdmin().get(path + "/recommendations/" + TODAY);

        var silent = asAdmin().post(path + "/recommendations/" + TODAY + "/decline").jsonPath();
        assertThat(silent.getString("status")).isEqualTo("declined");
        assertThat(silent.getString("declinedBecause")).isNull();

        var told =
                json("{\"reason\":\"I feel better by now\"}")
                        .post(path + "/recommendations/" + TODAY + "/decline");
        assertThat(told.jsonPath().getString("declinedBecause")).isEqualTo("I feel better by now");
        assertThat(
                        json("{\"because\":\"x\"}")
                                .post(path + "/recommendations/" + TODAY + "/decline")
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void another_night_is_tried_out_alone_or_with_another_check_in() {
        var path = athleteWhoTrainsToday();
        json("{\"fatigue\":4,\"sleepHours\":8}").put(path + "/check-ins/" + TODAY);
        var brief = preview(path, "\"sleepHours\":3.5");
        assertThat(brief.getString("readiness.band")).isEqualTo("orange");
        assertThat(brief.getDouble("readiness.confidence.coverage")).isEqualTo(0.45);
        var other = preview(path, "\"sleepHours\":4.5,\"checkIn\":{\"mood\":5,\"sleepHours\":9}");
        assertThat(other.getString("readiness.band")).isEqualTo("amber");
        assertThat(other.getDouble("readiness.confidence.coverage")).isEqualTo(0.25);
    }

    private static JsonPath preview(String path, String whatIf) {
        return json("{\"date\":\"%s\",%s}".formatted(TODAY, whatIf))
                .post(path + "/recommendations/preview")
                .jsonPath();
    }
}
