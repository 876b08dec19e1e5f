package dev.tandem.squad;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.Client;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

@QuarkusTest
class SquadTest {
    @Inject SessionFactory sessions;

    private Client coach;

    @BeforeEach
    void a_coach() {
        coach = Client.with("readiness:read", "plan:read");
    }

    @Test
    void a_coach_sees_everybody_granted_and_nobody_else() {
        var first = granted(athleteWhoTrainsToday(), "readiness:read", "plan:read");
        athleteWhoTrainsToday();
        var second = granted(athleteWhoTrainsToday(), "readiness:read", "plan:read");
        granted(athleteWhoTrainsToday(), "plan:read");

        coach.request()
                .get("/v1/squad/today")
                .then()
                .statusCode(200)
                .body("items.athleteId", contains(id(first), id(second)))
                .body("items[0].displayName", equalTo("Ada"))
                .body("items[0].date", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                .body("items[0].plannedSessions", hasSize(1))
                .body("items[0].plannedSessions[0].title", notNullValue())
                .body("items[0].checkedIn", equalTo(false))
                .body("items[0].activeHolds", equalTo(0))
                .body("items[0].openAlerts", equalTo(0))
                .body("items[0].recommendation", nullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void advice_is_shown_as_it_was_computed() {
        var athlete = granted(athleteWhoTrainsToday(), "readiness:read");
        var today = LocalDate.now(ZoneOffset.UTC);
        json("{\"sleepHours\":4,\"fatigue\":1,\"redFlags\":[\"calf-swelling\"]}")
                .put(athlete + "/check-ins/" + today)
                .then()
                .statusCode(201);
        var advice = asAdmin().get(athlete + "/recommendations/" + today).jsonPath();

        coach.request()
                .get("/v1/squad/today")
                .then()
                .body("items[0].checkedIn", equalTo(true))
                .body("items[0].activeHolds", equalTo(1))
                .body("items[0].recommendation.decision", equalTo(advice.getString("decision")))
                .body("items[0].recommendation.severity", equalTo(advice.getInt("severity")))
                .body("items[0].recommendation.band", equalTo(advice.getString("readiness.band")))
                .body("items[0].recommendation.status", equalTo("offered"));
    }

    @Test
    void the_plan_is_shown_only_to_who_may_read_it() {
        granted(athleteWhoTrainsToday(), "readiness:read");
        coach.request()
                .get("/v1/squad/today")
                .then()
                .body("items", hasSize(1))
                .body("items[0].plannedSessions", nullValue());

        var narrow = Client.with("readiness:read");
        grant(athleteWhoTrainsToday(), narrow, "readiness:read", "plan:read");
        narrow.request()
                .get("/v1/squad/today")
                .then()
                .body("items", hasSize(1))
                .body("items[0].plannedSessions", nullValue());
    }

    @Test
    void everybody_is_on_the_day_of_their_own_time_zone() {
        for (var zone : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
            granted(
                    created(json(LEAST.replace("Europe/Berlin", zone)).post("/v1/athletes")),
                    "readiness:read");
        }

        coach.request()
                .get("/v1/squad/today")
                .then()
                .body(
                        "items.date",
                        contains(
                                LocalDate.now(ZoneId.of("Pacific/Kiritimati")).toString(),
                                LocalDate.now(ZoneId.of("Pacific/Pago_Pago")).toString()));
    }

    @Test
    void ones_own_athletes_are_ones_squad_too_and_no_athlete_is_no_error() {
        coach.request().get("/v1/squad/today").then().statusCode(200).body("items", empty());
        var club = Client.with("athlete:write", "readiness:read");
        var own = created(club.json(LEAST).post("/v1/athletes"));

        club.request().get("/v1/squad/today").then().body("items.athleteId", contains(id(own)));
        problem(Client.with("plan:read").request().get("/v1/squad/today"), 403, "forbidden");
    }

    @Test
    void a_page_takes_seven_statements_however_many_are_on_it() {
        granted(athleteWhoTrainsToday(), "readiness:read", "plan:read");
        var one = statements();
        for (int i = 0; i < 9; i++) {
            granted(athleteWhoTrainsToday(), "readiness:read", "plan:read");
        }

        assertThat(statements()).isEqualTo(one).isEqualTo(7 + LOOK_AT_THE_KEY);
    }

    private static final int LOOK_AT_THE_KEY = 1;

    @Test
    void a_squad_comes_in_pages() {
        for (int i = 0; i < 3; i++) {
            granted(created(json(LEAST).post("/v1/athletes")), "readiness:read");
        }
        var first = coach.request().get("/v1/squad/today?limit=2");
        first.then().body("items", hasSize(2));

        coach.request()
                .get("/v1/squad/today?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_look_at_the_squad_is_a_look_at_each_athlete() {
        var athlete = granted(athleteWhoTrainsToday(), "readiness:read");
        coach.request().get("/v1/squad/today").then().statusCode(200);

        asAdmin()
                .get(athlete + "/access-log")
                .then()
                .body("items.operation", hasItem("readSquadToday"))
                .body("items.caller", hasItem(coach.subject()));
    }

    private long statements() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        coach.request().get("/v1/squad/today").then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private String granted(String athlete, String... scopes) {
        return grant(athlete, coach, scopes);
    }

    private static String grant(String athlete, Client to, String... scopes) {
        var wanted =
                "{\"grantee\":\"%s\",\"scopes\":[\"%s\"]}"
                        .formatted(to.subject(), String.join("\",\"", scopes));
        created(json(wanted).post(athlete + "/grants"));
        return athlete;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
