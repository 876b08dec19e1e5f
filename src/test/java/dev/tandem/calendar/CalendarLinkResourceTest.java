package dev.tandem.calendar;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Api.keyWith;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.StrictCalendar;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

@QuarkusTest
class CalendarLinkResourceTest {
    private static final DateTimeFormatter UTC_STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Test
    void whoever_has_the_address_reads_the_training_without_a_key() {
        var made = link(athleteWhoTrainsToday(), "{\"name\":\"My phone\"}");

        var feed = given().get(feed(made));

        assertThat(feed.statusCode()).as(feed.asString()).isEqualTo(200);
        assertThat(feed.contentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(StrictCalendar.events(feed.asString())).isNotEmpty();
        given().header("If-None-Match", feed.header("ETag")).get(feed(made)).then().statusCode(304);
    }

    @Test
    void without_a_plan_the_calendar_is_empty_but_one() {
        var feed = given().get(feed(link(athlete(), "{\"name\":\"My phone\"}")));

        assertThat(feed.asString()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.asString()).doesNotContain("VEVENT");
    }

    @Test
    void the_address_is_shown_once_and_never_again() {
        var athlete = athlete();
        var made = link(athlete, "{\"name\":\"My phone\",\"startsAt\":{\"am\":\"06:30\"}}");

        asAdmin()
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(made.header("ETag")))
                .body("name", equalTo("My phone"))
                .body("startsAt.am", equalTo("06:30"))
                .body("url", nullValue())
                .body("digest", nullValue());
        asAdmin().get(athlete + "/calendar-links").then().body("items", hasSize(1));
        asAdmin()
                .get(athlete + "/export")
                .then()
                .body(not(equalTo("")))
                .body("calendarLink[0].name", equalTo("My phone"));
        assertThat(asAdmin().get(athlete + "/export").asString()).doesNotContain(secret(made));
    }

    @Test
    void a_revoked_address_is_no_credential_any_more() {
        var made = link(athlete(), "{\"name\":\"My phone\"}");

        asAdmin().delete(made.header("Location")).then().statusCode(204);

        problem(given().get(feed(made)), 401, "unauthorized");
        problem(asAdmin().get(made.header("Location")), 404, "not-found");
        problem(asAdmin().delete(made.header("Location")), 404, "not-found");
    }

    @Test
    void a_changed_or_invented_address_opens_nothing() {
        var made = link(athlete(), "{\"name\":\"My phone\"}");
        var secret = secret(made);
        var last = secret.endsWith("A") ? "Q" : "A";

        for (var other :
                new String[] {
                    secret.substring(0, 85) + last,
                    secret.substring(0, 40) + secret.substring(41) + "A",
                    "A".repeat(86),
                    "a",
                    "%00",
                    "..%2F" + secret
                }) {
            assertThat(
                            given().urlEncodingEnabled(false)
                                    .get("/v1/calendars/" + other + ".ics")
                                    .statusCode())
                    .as(other)
                    .isIn(400, 401, 404);
        }
    }

    @Test
    void sessions_begin_when_the_athlete_says_on_the_athletes_own_clock() {
        var athlete = athlete();
        var body =
                "{\"startDate\":\"%s\",\"weeks\":26}"
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(1));
        created(json(body).post(athlete + "/plans"));
        var made =
                link(
                        athlete,
                        "{\"name\":\"Work\",\"startsAt\":{\"am\":\"06:30\",\"pm\":\"18:00\",\"any\":\"17:15\"}}");

        var days =
                StrictCalendar.events(
                        given().get(feed(link(athlete, "{\"name\":\"Days\"}"))).asString());
        var times = StrictCalendar.events(given().get(feed(made)).asString());

        assertThat(times.keySet()).isEqualTo(days.keySet());
        times.forEach(
                (uid, event) -> {
                    var day =
                            LocalDate.parse(
                                    days.get(uid).get("DTSTART"), DateTimeFormatter.BASIC_ISO_DATE);
                    var start = day.atTime(LocalTime.of(17, 15)).atZone(ZoneId.of("Europe/Berlin"));
                    assertThat(event.get("DTSTART")).isEqualTo(UTC_STAMP.format(start));
                });
    }

    @Test
    void what_is_asked_for_is_checked() {
        var links = athlete() + "/calendar-links";

        assertThat(blamed(json("{\"startsAt\":{\"am\":\"24:00\",\"noon\":\"12:00\"}}").post(links)))
                .containsExactlyInAnyOrder("/name", "/startsAt/am", "/startsAt/noon");
    }

    @Test
    void a_link_is_renamed_and_keeps_its_address() {
        var made = link(athlete(), "{\"name\":\"Phone\",\"startsAt\":{\"am\":\"06:30\"}}");

        patch("{\"name\":\"Tablet\",\"startsAt\":{\"pm\":\"18:00\"}}")
                .header("If-Match", made.header("ETag"))
                .patch(made.header("Location"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Tablet"))
                .body("startsAt.am", equalTo("06:30"))
                .body("startsAt.pm", equalTo("18:00"))
                .body("url", nullValue());
        given().get(feed(made)).then().statusCode(200);
        assertThat(blamed(patch("{\"name\":null}").patch(made.header("Location"))))
                .containsExactly("/name");
    }

    @Test
    void there_are_never_more_than_twenty() {
        var athlete = athlete();
        for (int i = 0; i < 20; i++) {
            link(athlete, "{\"name\":\"Link\"}");
        }

        problem(json("{\"name\":\"Link\"}").post(athlete + "/calendar-links"), 409, "conflict");
    }

    @Test
    void links_of_others_are_absent() {
        var made = link(athlete(), "{\"name\":\"My phone\"}");

        problem(with(keyWith("plan:read")).get(made.header("Location")), 404, "not-found");
    }

    /** What goes is called off, what moves keeps its UID and counts on. */
    @Test
    void the_feed_stays_true_when_the_plan_changes() {
        var athlete = athleteWhoTrainsToday();
        var made = link(athlete, "{\"name\":\"My phone\"}");
        var plan = athlete + "/plans/" + asAdmin().get(athlete + "/plans").path("items[0].id");
        var session =
                asAdmin()
                        .get(plan)
                        .<Map<String, Object>>path("weeks[1].sessions.find{it.kind=='run'}");

        patch("{\"status\":\"skipped\"}")
                .header("If-Match", asAdmin().get(plan).header("ETag"))
                .patch(plan + "/sessions/" + session.get("id"))
                .then()
                .statusCode(200);

        var event =
                StrictCalendar.events(given().get(feed(made)).asString())
                        .get(session.get("id") + "@tandem");
        assertThat(event).containsEntry("STATUS", "CANCELLED").containsEntry("SEQUENCE", "1");
    }

    private static Response link(String athlete, String body) {
        var made = json(body).post(athlete + "/calendar-links");
        created(made);
        return made;
    }

    private static String feed(Response made) {
        return "/v1/calendars/" + secret(made) + ".ics";
    }

    private static String secret(Response made) {
        var url = made.<String>path("url");
        return url.substring(url.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
