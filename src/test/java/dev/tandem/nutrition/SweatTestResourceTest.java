package dev.tandem.nutrition;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class SweatTestResourceTest {
    private static final String TEST =
            """
            {"date":"2025-11-22","durationMinutes":60,"massBeforeKg":70,"massAfterKg":69.1,"fluidMl":500}\
            """;

    @Test
    void a_weighed_session_is_kept_and_says_what_it_tells() {
        var item = created(json(TEST).post(athlete() + "/sweat-tests"));

        asAdmin()
                .get(item)
                .then()
                .statusCode(200)
                .body("date", equalTo("2025-11-22"))
                .body("massAfterKg", equalTo(69.1f))
                .body("fluidMl", equalTo(500))
                .body("urineMl", nullValue())
                .body("sweatMlPerHour", equalTo(1400))
                .body("lossPercent", equalTo(1.29f))
                .body("text", containsString("about 1400 ml an hour"))
                .body("evidence", equalTo(List.of("G4")));
        var etag = asAdmin().get(item).header("ETag");
        asAdmin().header("If-None-Match", etag).get(item).then().statusCode(304);
    }

    @Test
    void it_is_listed_and_ends() {
        var list = athlete() + "/sweat-tests";
        var item = created(json(TEST).post(list));

        asAdmin().get(list).then().body("items", hasSize(1));
        problem(asAdmin().header("If-Match", "\"no\"").delete(item), 412, "precondition-failed");
        asAdmin().delete(item).then().statusCode(204);
        problem(asAdmin().delete(item), 404, "not-found");
        problem(asAdmin().get(item), 404, "not-found");
        asAdmin().get(list).then().body("items", hasSize(0));
    }

    @Test
    void another_athletes_is_not_to_be_seen() {
        var others = created(json(TEST).post(athlete() + "/sweat-tests"));
        var id = others.substring(others.lastIndexOf('/') + 1);

        problem(asAdmin().get(athlete() + "/sweat-tests/" + id), 404, "not-found");
        problem(
                asAdmin().get("/v1/athletes/" + UUID.randomUUID() + "/sweat-tests"),
                404,
                "not-found");
    }

    @Test
    void today_is_the_athletes_and_tomorrow_is_refused() {
        var far =
                "{\"displayName\":\"A\",\"birthDate\":\"1990-05-04\",\"timeZone\":\"Pacific/Kiritimati\"}";
        var path = created(json(far).post("/v1/athletes"));
        var there = LocalDate.now(Clock.system(ZoneId.of("Pacific/Kiritimati")));

        created(json(TEST.replace("2025-11-22", there.toString())).post(path + "/sweat-tests"));
        var tomorrow = TEST.replace("2025-11-22", there.plusDays(1).toString());
        assertThat(blamed(json(tomorrow).post(path + "/sweat-tests"))).containsExactly("/date");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "massAfterKg | 60 | /massAfterKg",
                "massAfterKg | 70.6 | /massAfterKg",
                "massAfterKg | 20 | /massAfterKg",
                "massBeforeKg | null | /massBeforeKg",
                "massBeforeKg | 301 | /massBeforeKg",
                "durationMinutes | 9 | /durationMinutes",
                "durationMinutes | 601 | /durationMinutes",
                "durationMinutes | 60.5 | /durationMinutes",
                "fluidMl | -1 | /fluidMl",
                "fluidMl | 10001 | /fluidMl",
                "urineMl | -1 | /urineMl",
                "temperatureC | 56 | /temperatureC",
                "weather | 1 | /weather"
            })
    void what_cannot_be_is_refused_at_its_place(String field, String value, String pointer) {
        var other = TEST.replaceAll("\"" + field + "\":[^,}]+", "\"" + field + "\":" + value);
        var body =
                other.equals(TEST) ? TEST.replace("{", "{\"" + field + "\":" + value + ",") : other;

        assertThat(blamed(json(body).post(athlete() + "/sweat-tests"))).contains(pointer);
    }
}
