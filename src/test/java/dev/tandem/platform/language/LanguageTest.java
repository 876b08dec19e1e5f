package dev.tandem.platform.language;

import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.unit.Words;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.ZoneOffset;

@QuarkusTest
class LanguageTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void the_asked_for_language_is_spoken_and_said_to_be_so() {
        var path = athleteWhoTrainsToday();
        var english = advice(path, "en-GB");
        var german = advice(path, "de-AT,en;q=0.5");

        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(german.headers().getValues("Vary")).contains("Accept-Language");
        assertThat(english.jsonPath().getString("disclaimer")).startsWith("This is");
        assertThat(german.jsonPath().getString("disclaimer")).startsWith("Das ist");
        assertThat(german.jsonPath().getString("computedAt"))
                .isEqualTo(english.jsonPath().getString("computedAt"));
    }

    @Test
    void a_tag_belongs_to_one_language_and_a_precondition_to_none() {
        var path = athleteWhoTrainsToday();
        var german = advice(path, "de").header("ETag");
        assertThat(german).isNotEqualTo(advice(path, "en").header("ETag")).endsWith("-de\"");
        var again =
                asAdmin()
                        .header("Accept-Language", "de")
                        .header("If-None-Match", german)
                        .get(path + "/recommendations/" + TODAY);
        assertThat(again.statusCode()).isEqualTo(304);

        var goal = created(json("{\"kind\":\"general\",\"priority\":\"a\"}").post(path + "/goals"));
        var tag = asAdmin().header("Accept-Language", "de").get(goal).header("ETag");
        assertThat(asAdmin().header("If-Match", tag).delete(goal).statusCode()).isEqualTo(204);
    }

    @Test
    void an_athletes_own_language_is_spoken_where_none_is_asked_for() {
        var body =
                """
                {"displayName":"Ada","birthDate":"1990-05-04","timeZone":"UTC","locale":"de-CH"}\
                """;
        var path = created(json(body).post("/v1/athletes"));
        assertThat(disclaimer(advice(path, "*"))).startsWith("Das ist");
        assertThat(disclaimer(advice(path, "fr"))).startsWith("Das ist");
        assertThat(disclaimer(advice(path, "en"))).startsWith("This is");
    }

    @Test
    void a_preview_speaks_it_too() {
        var answer =
                json("{\"date\":\"%s\",\"checkIn\":{\"fatigue\":1}}".formatted(TODAY))
                        .header("Accept-Language", "de")
                        .post(athleteWhoTrainsToday() + "/recommendations/preview");
        assertThat(answer.jsonPath().getString("readiness.floors[0].text"))
                .isEqualTo("Du fühlst dich so müde wie nur möglich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "*", "de;q=0", ";;;", "en;q=nonsense"})
    void what_is_not_spoken_or_cannot_be_read_asks_for_nothing(String header) {
        assertThat(Language.asked(header)).isNull();
    }

    @Test
    void the_best_of_several_is_chosen() {
        assertThat(Language.asked("fr, de;q=0.5, en;q=0.7")).isSameAs(Words.ENGLISH);
        assertThat(Language.asked("de-DE, de;q=0.9")).isSameAs(Words.GERMAN);
    }

    private static Response advice(String path, String language) {
        return asAdmin()
                .header("Accept-Language", language)
                .get(path + "/recommendations/" + TODAY);
    }

    private static String disclaimer(Response advice) {
        return advice.jsonPath().getString("disclaimer");
    }
}
