package dev.tandem.plan;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Plans.TODAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.person;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.fixture.Plans.race;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plan and its refusals as a German runner reads them. */
@QuarkusTest
class GermanPlanTest {

    @Test
    void a_plan_says_in_german_why_its_sessions_stand_where_they_do_and_in_english_too() {
        var plan = plan(athlete());
        var german = texts(asAdmin().header("Accept-Language", "de").get(plan));
        var english = texts(asAdmin().header("Accept-Language", "en").get(plan));

        assertThat(german).hasSameSizeAs(english).isNotEmpty();
        assertThat(german)
                .allSatisfy(text -> assertThat(text).doesNotContain("{", "@", " the ", " day"))
                .anySatisfy(text -> assertThat(text).contains("Tag"));
        assertThat(english).doesNotContainAnyElementsOf(german);
    }

    private static List<String> texts(Response plan) {
        return plan.path("weeks.sessions.flatten().placement.flatten().text");
    }

    @Test
    void a_week_without_room_names_wishes_and_ways_out_in_german() {
        var monday = "{\"day\":\"monday\",\"minutes\":60,\"maxSessions\":1}";
        var path = created(json(person("1990-05-04", monday)).post("/v1/athletes"));
        var refusal = json("{}").header("Accept-Language", "de").post(path + "/plans/preview");

        problem(refusal, 422, "no-room-in-week")
                .header("Content-Language", equalTo("de"))
                .body("title", equalTo("Die Wünsche passen nicht in eine Woche"))
                .body("detail", startsWith("Nicht einmal eine Krafteinheit und zwei Läufe"))
                .body("conflicts.text", hasItem("Du trainierst nur an diesen Tagen: Montag."))
                .body(
                        "alternatives.text",
                        everyItem(matchesPattern("(am|den) .*(öffnen|zulassen|mehr|Minuten)")));
    }

    @Test
    void a_race_that_is_too_near_says_in_german_what_is_possible() {
        var path = athlete();
        var goal = race(path, 42_195, TODAY.plusDays(24));
        var refusal =
                json("{\"goalId\":\"" + goal + "\"}")
                        .header("Accept-Language", "de")
                        .post(path + "/plans/preview");
        problem(refusal, 422, "goal-too-soon")
                .body("detail", startsWith("Das Rennen ist zu nah"))
                .body("possible", startsWith("Bis dahin"));
    }

    @Test
    void a_move_that_cannot_be_says_why_in_german() {
        var monday = dayLater(plan(athlete()), 14);
        var refusal = move(monday, "de");
        problem(refusal, 422, "no-room-in-week")
                .body("rule", equalTo("R17"))
                .body(
                        "detail",
                        equalTo(
                                "Am %s geht es nicht, denn der Tag gehört nicht zu dieser Woche des Plans."
                                        .formatted(monday.day(Locale.GERMAN))));
        problem(move(monday, "en"), 422, "no-room-in-week")
                .body(
                        "detail",
                        equalTo(
                                "It cannot be on %s, because it is not a day of that week of the plan."
                                        .formatted(monday.day(Locale.ENGLISH))));
    }

    /** A session asked to be on another date. */
    private record Asked(String plan, String session, LocalDate date) {
        String day(Locale locale) {
            return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        }
    }

    private static Asked dayLater(String plan, int days) {
        Map<String, Object> session = asAdmin().get(plan).path("weeks[1].sessions[0]");
        var date = LocalDate.parse(session.get("date").toString()).plusDays(days);
        return new Asked(plan, session.get("id").toString(), date);
    }

    private static Response move(Asked asked, String language) {
        return patch("{\"date\":\"" + asked.date() + "\"}")
                .header("If-Match", asAdmin().get(asked.plan()).header("ETag"))
                .header("Accept-Language", language)
                .patch(asked.plan() + "/sessions/" + asked.session());
    }
}
