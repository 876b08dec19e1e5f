package dev.tandem.calendar;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.tandem.fixture.Client;
import dev.tandem.fixture.Grants;
import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/**
 * A feed's address is a credential like others: who read with it is recorded, and how often
 * limited.
 */
@QuarkusTest
@TestProfile(CalendarFeedTest.Little.class)
class CalendarFeedTest {

    /** Few readings and fewer failures, which come back too slowly to matter. */
    public static class Little implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tandem.rate-limit.enabled", "true",
                    "tandem.rate-limit.window", "3600s",
                    "tandem.rate-limit.feeds", "4",
                    "tandem.rate-limit.failures", "3");
        }
    }

    private Client owner;
    private String athlete;

    @BeforeEach
    void an_athlete() {
        owner = Client.with(Grants.all());
        athlete = created(owner.json(LEAST).post("/v1/athletes"));
    }

    @AfterEach
    void the_clock_goes_right() {
        TurnableClock.turn(0);
    }

    @Test
    void who_reads_a_feed_is_in_the_record_once_an_hour() {
        var link = link();
        for (int reading = 0; reading < 3; reading++) {
            given().get(feed(link)).then().statusCode(200);
        }

        var name = "calendar-link:" + link.path("id");
        assertThat(feedReadings()).containsExactly(name + " by " + name);
        TurnableClock.turn(1);
        given().get(feed(link)).then().statusCode(200);
        assertThat(feedReadings()).hasSize(2);
    }

    @Test
    void each_link_may_be_read_so_often() {
        var busy = link();
        for (int left = 3; left >= 0; left--) {
            given().get(feed(busy))
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"link\";q=4;w=3600"))
                    .header("RateLimit", matchesPattern("\"link\";r=" + left + ";t=\\d+"));
        }

        problem(given().get(feed(busy)), 429, "too-many-requests")
                .header("Retry-After", matchesPattern("[1-9]\\d*"));
        given().get(feed(link())).then().statusCode(200);
    }

    /** The address is not repeated in the refusal, which clients may log. */
    @Test
    void invented_addresses_are_wrong_credentials_and_good_ones_go_on() {
        var good = link();
        var wrong = "A".repeat(86);
        for (int i = 0; i < 3; i++) {
            problem(given().get("/v1/calendars/" + wrong + ".ics"), 401, "unauthorized")
                    .header("RateLimit-Policy", equalTo("\"failures\";q=3;w=3600"))
                    .body("instance", equalTo("/v1/calendars/"))
                    .body(not(containsString(wrong)));
        }

        problem(given().get("/v1/calendars/" + wrong + ".ics"), 429, "too-many-requests");
        problem(with("wrong").get("/v1/exercises"), 429, "too-many-requests");
        given().get(feed(good)).then().statusCode(200);
    }

    /** The record of the feed's readings: operation, who, by what. */
    private List<String> feedReadings() {
        var log = owner.request().get(athlete + "/access-log?limit=200").jsonPath();
        return log.<Map<String, String>>getList("items").stream()
                .filter(access -> access.get("operation").equals("readCalendarFeed"))
                .map(access -> access.get("caller") + " by " + access.get("credential"))
                .toList();
    }

    private Response link() {
        var made = owner.json("{\"name\":\"Phone\"}").post(athlete + "/calendar-links");
        created(made);
        return made;
    }

    private static String feed(Response link) {
        var url = link.<String>path("url");
        return url.substring(url.indexOf("/v1/"));
    }
}
