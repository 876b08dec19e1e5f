package dev.tandem.plan;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Plans.days;
import static dev.tandem.fixture.Plans.person;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.domain.unit.Words;
import dev.tandem.fixture.StrictCalendar;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The plan of somebody whose language is German, whatever it is read with. */
@QuarkusTest
class PlanInGermanTest {
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|and|with|your?|easy|jog|walk|brisk|strides|week|strength|squat)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static String athlete;
    private static String plan;

    @BeforeEach
    void somebody() {
        if (plan != null) {
            return;
        }
        var ada = person("1990-05-04", days(90, 2)).replace("\"Ada\"", "\"Ada\",\"locale\":\"de\"");
        athlete = created(json(ada).post("/v1/athletes"));
        plan = plan(athlete);
    }

    @Test
    void a_week_is_said_in_german_and_in_english_if_that_is_asked_for() {
        var week = asAdmin().get(plan + "?weeks=1").jsonPath();
        assertThat(week.getString("weeks[0].focus"))
                .isEqualTo("Lockeres Laufen, das nach und nach etwas länger wird.");
        assertThat(week.<String>getList("weeks[0].sessions.title"))
                .anyMatch(title -> title.startsWith("Lockerer Dauerlauf"))
                .anyMatch(title -> title.startsWith("Krafttraining A"));
        assertThat(week.getList("weeks[0].sessions.exercises.flatten().name.findAll{it}"))
                .contains("Klimmzug");
        assertThat(said(week.getList("weeks[0].sessions"))).noneMatch(ENGLISH.asPredicate());

        asAdmin()
                .header("Accept-Language", "en")
                .get(plan + "?weeks=1")
                .then()
                .body("weeks[0].focus", equalTo("Easy running that gets a little longer."));
    }

    @Test
    void a_watch_shows_german_and_the_names_of_exercises_too() {
        var lift = session("strength");
        var steps =
                asAdmin()
                        .get(plan + "/sessions/" + lift + "/workout.json")
                        .jsonPath()
                        .<String>getList("steps.name.findAll{it}");
        assertThat(steps).contains("Pause").noneMatch(name -> said(name, ENGLISH));
        var english =
                asAdmin()
                        .header("Accept-Language", "en")
                        .get(plan + "/sessions/" + lift + "/workout.fit");
        var german = asAdmin().get(plan + "/sessions/" + lift + "/workout.fit");
        assertThat(german.statusCode()).isEqualTo(200);
        assertThat(german.header("ETag")).isNotEqualTo(english.header("ETag"));
    }

    @Test
    void a_calendar_programme_asks_for_no_language_and_is_answered_in_the_athletes_own() {
        var link = json("{\"name\":\"Telefon\"}").post(athlete + "/calendar-links");
        var url = link.jsonPath().getString("url");
        var feed = given().header("Accept-Language", "en").get(url.substring(url.indexOf("/v1/")));

        assertThat(feed.header("Content-Language")).isEqualTo("de");
        var text = feed.asString().replace("\r\n ", "");
        assertThat(StrictCalendar.events(feed.asString())).isNotEmpty();
        assertThat(text.lines().filter(line -> line.startsWith("SUMMARY:")))
                .anyMatch(line -> line.contains("Lockerer Dauerlauf"))
                .noneMatch(ENGLISH.asPredicate());
        assertThat(text.lines().filter(line -> line.startsWith("DESCRIPTION:")))
                .allMatch(line -> line.contains("Anstrengung"))
                .noneMatch(ENGLISH.asPredicate());
        assertThat(asAdmin().header("Accept-Language", "en").get(plan + "/calendar.ics").asString())
                .contains("Easy run");
    }

    @Test
    void what_is_handed_out_of_a_plan_can_be_read() {
        var export = asAdmin().get(athlete + "/export").jsonPath();
        assertThat(export.<String>getList("plannedSession.workout.outline.title"))
                .anyMatch(title -> title.startsWith("Lockerer Dauerlauf"));
        assertThat(export.getString("plan[0].weeks[0].said")).startsWith("Lockeres Laufen");
    }

    @Test
    void the_catalogue_is_named_as_asked_for() {
        for (var words : Words.ALL) {
            asAdmin()
                    .header("Accept-Language", words.locale().getLanguage())
                    .get("/v1/exercises/leg-press")
                    .then()
                    .body("name", equalTo(words.sentence("exercise.leg-press")));
        }
    }

    private static String session(String kind) {
        return asAdmin().get(plan).path("weeks[0].sessions.find{it.kind=='%s'}.id".formatted(kind));
    }

    private static boolean said(String text, Pattern words) {
        return words.matcher(text).find();
    }

    private static List<String> said(List<Map<String, Object>> sessions) {
        return sessions.stream()
                .flatMap(
                        session ->
                                List.of("title", "purpose", "warmUp", "coolDown", "fuel").stream()
                                        .map(part -> String.valueOf(session.get(part))))
                .map(text -> text.replaceAll("exercises=\\[[^]]*]", ""))
                .toList();
    }
}
