package dev.tandem.platform.language;

import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.tandem.domain.unit.Words;
import dev.tandem.platform.problem.ProblemType;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.UUID;

/** Refusals and their pages say in the asked language what a person reads of them. */
@QuarkusTest
class SpokenProblemsTest {

    @Test
    void all_that_is_wrong_with_a_body_is_said_in_german_with_the_codes_of_every_language() {
        var body =
                """
                {"displayName":"","birthDate":"2026-13-01","timeZone":"Mars","shoe":1,"body":{"bodyMassKg":5}}\
                """;
        var answer = json(body).header("Accept-Language", "de").post("/v1/athletes");

        problem(answer, 400, "invalid-input")
                .header("Content-Language", equalTo("de"))
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo("An den Angaben stimmt etwas nicht"))
                .body("detail", containsString("Angaben stimmen nicht"))
                .body("errors.find { it.pointer == '/shoe' }.code", equalTo("unknown-field"))
                .body(
                        "errors.detail",
                        hasItems(
                                "darf nicht leer sein",
                                "ist kein Tag des Kalenders",
                                "muss eine IANA-Zeitzone wie Europe/Berlin sein",
                                "ist hier kein Feld"));
        assertThat(answer.asString()).doesNotContain("must ", " is ", "fault.");
    }

    @Test
    void a_range_is_told_with_its_ends_in_either_language() {
        var path = athleteWhoTrainsToday();
        problem(checkIn(path, "de"), 400, "invalid-input")
                .body("errors[0].detail", equalTo("darf höchstens 5 sein"));
        problem(checkIn(path, "en"), 400, "invalid-input")
                .body("errors[0].detail", equalTo("must be less than or equal to 5"));
    }

    private static Response checkIn(String path, String language) {
        return json("{\"fatigue\":9}")
                .header("Accept-Language", language)
                .put(path + "/check-ins/2026-11-20");
    }

    @Test
    void what_nobody_finds_or_may_do_is_said_in_german_too() {
        var nobody = "/v1/athletes/" + UUID.randomUUID();
        problem(asAdmin().header("Accept-Language", "de").get(nobody), 404, "not-found")
                .header("Content-Language", equalTo("de"))
                .body("detail", equalTo("Hier ist nichts, oder du darfst es nicht sehen."));
        problem(given().header("Accept-Language", "de").get(nobody), 401, "unauthorized")
                .header("Content-Language", equalTo("de"))
                .body("detail", equalTo("Die Anfrage weist sich nicht gültig aus."));
        problem(asAdmin().header("Accept-Language", "de").get("/v1/nowhere"), 404, "not-found")
                .body("title", equalTo("Hier ist nichts für dich"));
        problem(asAdmin().get(nobody), 404, "not-found").header("Content-Language", equalTo("en"));
    }

    @Test
    void what_is_refused_before_it_is_read_is_said_in_german_too() {
        var tooMuch = "\"" + "a".repeat(2 << 20) + "\"";
        var answer = json(tooMuch).header("Accept-Language", "de").post("/v1/athletes");
        problem(answer, 413, "body-too-large")
                .header("Content-Language", equalTo("de"))
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo("Der Inhalt ist zu groß"));
    }

    @Test
    void an_answer_given_again_says_in_which_language_it_was_written() {
        var key = UUID.randomUUID().toString();
        var path = held("en");
        var first = keyed(path, key, "de");
        var again = keyed(path, key, "en");
        assertThat(again.asString()).isEqualTo(first.asString()).contains("Ärztin");
        assertThat(again.header("Content-Language")).isEqualTo("de");
    }

    private static Response keyed(String path, String key, String language) {
        return json("{}")
                .header("Idempotency-Key", key)
                .header("Accept-Language", language)
                .post(path + "/plans");
    }

    @Test
    void an_athletes_own_language_is_that_of_refusals_where_none_is_asked_for() {
        var path = held("de-CH");
        problem(json("{}").post(path + "/plans/preview"), 422, "screening-hold")
                .header("Content-Language", equalTo("de"))
                .body("whatToDo", containsString("Ärztin"));
    }

    private static String held(String locale) {
        var body =
                """
                {"displayName":"Ada","birthDate":"1990-05-04","timeZone":"UTC","locale":"%s",
                 "screening":{"concerns":["chest-pain"]}}\
                """;
        return created(json(body.formatted(locale)).post("/v1/athletes"));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_has_a_german_page(ProblemType type) {
        var page = given().header("Accept-Language", "de").get(type.path());
        assertThat(page.header("Content-Language")).isEqualTo("de");
        assertThat(page.asString())
                .contains("lang=\"de\"", Words.GERMAN.say(type.title()))
                .doesNotContain(type.title().text());
    }
}
