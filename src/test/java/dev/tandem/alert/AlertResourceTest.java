package dev.tandem.alert;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Api.keyWith;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;

@QuarkusTest
class AlertResourceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String PERSON =
            "{\"displayName\":\"Ada\",\"birthDate\":\"1990-05-04\",\"timeZone\":\"UTC\"}";
    private static final String GOOD =
            "{\"sleepHours\":8,\"sleepQuality\":4,\"fatigue\":4,\"soreness\":4,\"stress\":4,\"mood\":4}";
    private static final String BAD =
            "{\"sleepHours\":7.5,\"sleepQuality\":2,\"fatigue\":1,\"soreness\":2,\"stress\":2,\"mood\":2}";

    @Inject SessionFactory sessions;

    @AfterEach
    void set_the_clock_right() {
        TurnableClock.turn(0);
    }

    @Test
    void nothing_told_is_nothing_to_list() {
        asAdmin().get(athlete() + "/alerts").then().statusCode(200).body("items", empty());
    }

    @Test
    void three_bad_days_are_listed_with_numbers_evidence_and_what_to_do() {
        var ada = tired(3);
        asAdmin()
                .get(ada + "/alerts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("overreaching"))
                .body("items[0].severity", equalTo("watch"))
                .body("items[0].state", equalTo("open"))
                .body("items[0].since", equalTo(TODAY.minusDays(2).toString()))
                .body("items[0].subject", nullValue())
                .body("items[0].evidence", contains("C12", "J6", "R36"))
                .body("items[0].seen[0].name", equalTo("badDays"))
                .body("items[0].seen[0].value", equalTo(3))
                .body("items[0].seen[0].threshold", equalTo(3))
                .body("items[0].text", not(equalTo("")))
                .body("items[0].whatToDo", not(equalTo("")));
    }

    @Test
    void an_alert_speaks_the_language_that_is_asked_for() {
        var alert = first(tired(3));
        asAdmin()
                .header("Accept-Language", "de")
                .get(alert)
                .then()
                .body("text", startsWith("3 deiner letzten 5 Tage waren schwer"));
        asAdmin().get(alert).then().body("text", startsWith("3 of your last 5 days"));
    }

    @Test
    void one_alert_has_a_version_and_a_state_that_lists_can_be_asked_by() {
        var ada = tired(3);
        var alert = first(ada);
        var answer = asAdmin().get(alert);
        assertThat(answer.statusCode()).isEqualTo(200);
        asAdmin().header("If-None-Match", answer.header("ETag")).get(alert).then().statusCode(304);
        asAdmin().get(ada + "/alerts?state=open").then().body("items", hasSize(1));
        asAdmin().get(ada + "/alerts?state=resolved").then().body("items", empty());
        assertThat(asAdmin().get(ada + "/alerts?state=gone").statusCode()).isEqualTo(400);
    }

    @Test
    void acknowledging_twice_is_the_same_as_once() {
        var ada = tired(3);
        var alert = first(ada);
        var once = asAdmin().post(alert + "/acknowledge");
        once.then()
                .statusCode(200)
                .body("state", equalTo("acknowledged"))
                .body("acknowledgedAt", notNullValue());
        var twice = asAdmin().header("Idempotency-Key", "seen").post(alert + "/acknowledge");
        assertThat(twice.asString()).isEqualTo(once.asString());
        assertThat(asAdmin().header("Idempotency-Key", "seen").post(alert + "/acknowledge"))
                .satisfies(
                        replay ->
                                assertThat(replay.header("Idempotency-Replayed"))
                                        .isEqualTo("true"));
        asAdmin().get(ada + "/today").then().body("alerts", empty());
    }

    @Test
    void what_is_acknowledged_stays_so_until_it_gets_worse() {
        var ada = tired(4);
        var alert = first(ada);
        asAdmin().post(alert + "/acknowledge").then().statusCode(200);
        on(1, ada, BAD);
        asAdmin().get(alert).then().body("state", equalTo("acknowledged"));
        for (int day = 2; day < 5; day++) {
            on(day, ada, BAD);
        }
        asAdmin()
                .get(alert)
                .then()
                .body("state", equalTo("open"))
                .body("severity", equalTo("act"))
                .body("since", equalTo(TODAY.minusDays(3).toString()));
    }

    @Test
    void an_alert_is_resolved_by_itself_and_opened_again_if_it_comes_back_soon() {
        var ada = tired(3);
        var alert = first(ada);
        for (int day = 1; day < 5; day++) {
            on(day, ada, GOOD);
        }
        asAdmin()
                .get(alert)
                .then()
                .body("state", equalTo("resolved"))
                .body("resolvedOn", equalTo(TODAY.plusDays(4).toString()));
        for (int day = 5; day < 8; day++) {
            on(day, ada, BAD);
        }
        asAdmin()
                .get(ada + "/alerts?state=open")
                .then()
                .body("items.id", contains(alert.substring(alert.lastIndexOf('/') + 1)))
                .body("items[0].since", equalTo(TODAY.plusDays(5).toString()))
                .body("items[0].resolvedOn", nullValue());
    }

    @Test
    void what_comes_back_after_weeks_is_a_new_alert() {
        var ada = tired(3);
        var alert = first(ada);
        for (int day = 1; day < 18; day++) {
            on(day, ada, day < 15 ? GOOD : BAD);
            asAdmin().get(ada + "/alerts");
        }
        asAdmin().get(alert).then().body("state", equalTo("resolved"));
        asAdmin()
                .get(ada + "/alerts")
                .then()
                .body("items.state", contains("open", "resolved"))
                .body("items.kind", contains("overreaching", "overreaching"));
    }

    @Test
    void a_list_comes_in_pieces() {
        var ada = tired(8);
        for (var lift : new String[] {"back-squat", "bench-press", "conventional-deadlift"}) {
            created(
                    json("{\"kind\":\"lift\",\"date\":\"%s\",\"exercise\":\"%s\",\"weightKg\":60,\"reps\":5}"
                                    .formatted(TODAY.minusDays(200), lift))
                            .post(ada + "/benchmarks"));
        }
        var piece = asAdmin().get(ada + "/alerts?limit=2");
        piece.then().body("items", hasSize(2)).body("nextCursor", notNullValue());
        var rest = asAdmin().get(ada + "/alerts?limit=9&cursor=" + piece.path("nextCursor"));
        rest.then().body("items", hasSize(3)).body("nextCursor", nullValue());
    }

    @Test
    void today_shows_three_open_ones_most_severe_first() {
        var ada = tired(8);
        for (var lift : new String[] {"back-squat", "bench-press"}) {
            created(
                    json("{\"kind\":\"lift\",\"date\":\"%s\",\"exercise\":\"%s\",\"weightKg\":60,\"reps\":5}"
                                    .formatted(TODAY.minusDays(200), lift))
                            .post(ada + "/benchmarks"));
        }
        asAdmin()
                .get(ada + "/today")
                .then()
                .body("alerts", hasSize(3))
                .body("alerts.severity", contains("act", "watch", "info"))
                .body("alerts[0].kind", equalTo("overreaching"));
    }

    @Test
    void todays_screen_hears_of_a_session_and_of_a_new_day() {
        var ada = athlete();
        on(0, ada, GOOD);
        TurnableClock.turn(8);
        asAdmin()
                .get(ada + "/today")
                .then()
                .body("alerts.kind", contains("long-silence", "missed-check-ins"));
        var run =
                "{\"kind\":\"run\",\"startedAt\":\"%sT00:00:00Z\",\"durationSeconds\":1800,\"distanceMeters\":5000,\"rpe\":3}"
                        .formatted(TODAY.plusDays(8));
        created(json(run).post(ada + "/sessions"));
        asAdmin().get(ada + "/today").then().body("alerts.kind", contains("missed-check-ins"));
        on(8, ada, GOOD);
        asAdmin().get(ada + "/today").then().body("alerts", empty());
    }

    @Test
    void reading_costs_the_same_whatever_there_is_to_say() {
        assertThat(statements(tired(3))).isEqualTo(9);
        assertThat(statements(tired(14))).isEqualTo(9);
    }

    @Test
    void scopes_and_strangers_are_kept_out() {
        var ada = tired(3);
        var alert = first(ada);
        var reader = keyWith("readiness:read");
        problem(with(keyWith("plan:read")).get(ada + "/alerts"), 403, "forbidden");
        problem(with(reader).get(ada + "/alerts"), 404, "not-found");
        problem(with(reader).post(alert + "/acknowledge"), 403, "forbidden");
        problem(asAdmin().get(athlete() + alert.substring(ada.length())), 404, "not-found");
        problem(asAdmin().get(ada + "/alerts/nobody"), 404, "not-found");
    }

    @Test
    void an_export_has_alerts_and_erasing_takes_them() {
        var ada = tired(3);
        var alert = first(ada);
        asAdmin()
                .get(ada + "/export")
                .then()
                .body("alert", hasSize(1))
                .body("alert[0].kind", equalTo("OVERREACHING"));
        assertThat(asAdmin().delete(ada).statusCode()).isEqualTo(204);
        assertThat(asAdmin().get(alert).statusCode()).isEqualTo(404);
    }

    /** Reading again: the first reading also keeps what it found. */
    private long statements(String ada) {
        assertThat(asAdmin().get(ada + "/alerts").statusCode()).isEqualTo(200);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        assertThat(asAdmin().get(ada + "/alerts").statusCode()).isEqualTo(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static String first(String ada) {
        return ada + "/alerts/" + asAdmin().get(ada + "/alerts").path("items[0].id");
    }

    private static String athlete() {
        return created(json(PERSON).post("/v1/athletes"));
    }

    /** Somebody whose last days were bad and the days before good. */
    private static String tired(int badDays) {
        var ada = athlete();
        for (int ago = badDays + 8; ago >= 0; ago--) {
            tell(ada, TODAY.minusDays(ago), ago < badDays ? BAD : GOOD);
        }
        return ada;
    }

    private static void on(int daysAhead, String ada, String morning) {
        TurnableClock.turn(daysAhead);
        tell(ada, TODAY.plusDays(daysAhead), morning);
    }

    private static void tell(String ada, LocalDate date, String morning) {
        assertThat(json(morning).put(ada + "/check-ins/" + date).statusCode()).isEqualTo(201);
    }
}
