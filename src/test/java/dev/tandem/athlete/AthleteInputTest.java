package dev.tandem.athlete;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

@QuarkusTest
class AthleteInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "displayName | \"\" | /displayName",
                "displayName | \"  \" | /displayName",
                "displayName | null | /displayName",
                "displayName | 7 | /displayName",
                "birthDate | \"2026-02-30\" | /birthDate",
                "birthDate | \"1899-12-31\" | /birthDate",
                "birthDate | \"2100-01-01\" | /birthDate",
                "sex | \"f\" | /sex",
                "bodyMassKg | 24.9 | /bodyMassKg",
                "bodyMassKg | 300.1 | /bodyMassKg",
                "heightCm | 99 | /heightCm",
                "heightCm | 251 | /heightCm",
                "timeZone | \"Mars/Base\" | /timeZone",
                "locale | \"english please\" | /locale",
                "runningLevel | \"godlike\" | /runningLevel",
                "strengthLevel | \"NOVICE\" | /strengthLevel",
                "emphasis | -0.1 | /emphasis",
                "emphasis | 1.1 | /emphasis",
                "availability | {} | /availability",
                "availability | [{\"minutes\":60}] | /availability/0/day",
                "availability | [{\"day\":\"monday\"}] | /availability/0/minutes",
                "availability | [{\"day\":\"funday\",\"minutes\":60}] | /availability/0/day",
                "availability | [{\"day\":\"monday\",\"minutes\":-1}] | /availability/0/minutes",
                "availability | [{\"day\":\"monday\",\"minutes\":721}] | /availability/0/minutes",
                "availability | [{\"day\":\"monday\",\"minutes\":1.5}] | /availability/0/minutes",
                "availability | [{\"day\":\"monday\",\"minutes\":60,\"maxSessions\":0}] |"
                        + " /availability/0/maxSessions",
                "availability | [{\"day\":\"monday\",\"minutes\":60,\"maxSessions\":3}] |"
                        + " /availability/0/maxSessions",
                "availability | [{\"day\":\"monday\",\"minutes\":60,\"kinds\":[]}] |"
                        + " /availability/0/kinds",
                "availability | [{\"day\":\"monday\",\"minutes\":60,\"kinds\":[\"rest\"]}] |"
                        + " /availability/0/kinds/0",
                "availability |"
                    + " [{\"day\":\"monday\",\"minutes\":60},{\"day\":\"monday\",\"minutes\":30}] |"
                    + " /availability/1",
                "equipment | [\"time machine\"] | /equipment/0",
                "equipment | [\"band\",\"band\"] | /equipment/1",
                "preferences | {\"runsPerWeek\":8} | /preferences/runsPerWeek",
                "preferences | {\"runsPerWeek\":-1} | /preferences/runsPerWeek",
                "preferences | {\"strengthPerWeek\":8} | /preferences/strengthPerWeek",
                "preferences | {\"longRunDay\":\"x\"} | /preferences/longRunDay",
                "preferences | {\"sessionMinutes\":19} | /preferences/sessionMinutes",
                "preferences | {\"sessionMinutes\":181} | /preferences/sessionMinutes",
                "preferences | {\"runPerWeek\":3} | /preferences/runPerWeek",
                "physiology | {\"restingHeartRateBpm\":24} | /physiology/restingHeartRateBpm",
                "physiology | {\"maxHeartRateBpm\":241} | /physiology/maxHeartRateBpm",
                "physiology | {\"restingHeartRateBpm\":110,\"maxHeartRateBpm\":105} |"
                        + " /physiology/maxHeartRateBpm",
                "screening | {\"answeredOn\":\"2100-01-01\"} | /screening/answeredOn",
                "screening | {\"concerns\":[\"boredom\"]} | /screening/concerns/0",
                "screening | {\"clinicianCleared\":\"yes\"} | /screening/clinicianCleared",
                "screening | {\"guardianConsent\":1} | /screening/guardianConsent",
                "recentTraining | {\"runsPerWeek\":15} | /recentTraining/runsPerWeek",
                "recentTraining | {\"weeklyDistanceMeters\":-1} |"
                        + " /recentTraining/weeklyDistanceMeters",
                "recentTraining | {\"longestRunMeters\":200001} | /recentTraining/longestRunMeters",
                "recentTraining | {\"strengthPerWeek\":15} | /recentTraining/strengthPerWeek",
                "displayNam | \"x\" | /displayNam",
            })
    void a_wrong_value_is_blamed_where_it_stands_at_birth_and_in_a_patch(
            String field, String value, String pointer) {
        assertThat(blamed(json(with(field, value)).post("/v1/athletes"))).containsExactly(pointer);
        assertThat(blamed(patch("{\"%s\":%s}".formatted(field, value)).patch(athlete())))
                .containsExactly(pointer);
    }

    @Test
    void everything_wrong_is_told_at_once() {
        var refusal =
                json("""
                {"displayName":"","birthDate":"2026-02-30","timeZone":"Mars/Base","bodyMassKg":-3,"emphasis":2,
                 "runningLevel":"godlike","availability":[{"day":"funday","minutes":60,"maxSessions":1}],"screening":{"answeredOn":"2100-01-01"},"x":1}\
                """)
                        .post("/v1/athletes");

        assertThat(blamed(refusal))
                .containsExactlyInAnyOrder(
                        "/displayName",
                        "/birthDate",
                        "/timeZone",
                        "/bodyMassKg",
                        "/emphasis",
                        "/runningLevel",
                        "/availability/0/day",
                        "/screening/answeredOn",
                        "/x");
    }

    @Test
    void three_fields_are_required() {
        assertThat(blamed(json("{}").post("/v1/athletes")))
                .containsExactlyInAnyOrder("/displayName", "/birthDate", "/timeZone");
    }

    @Test
    void below_thirteen_is_an_age_that_is_not_served() {
        var today = LocalDate.now(Clock.system(ZoneOffset.UTC));
        var tooYoung = with("birthDate", "\"" + today.minusYears(13).plusDays(2) + "\"");
        var oldEnough = with("birthDate", "\"" + today.minusYears(13).minusDays(2) + "\"");

        problem(json(tooYoung).post("/v1/athletes"), 422, "age-not-served")
                .body("minimumAge", equalTo(13));
        json(oldEnough).post("/v1/athletes").then().statusCode(201);
        var path = athlete();
        problem(
                patch("{\"birthDate\":\"%s\"}".formatted(today.minusYears(9))).patch(path),
                422,
                "age-not-served");
        asAdmin().get(path).then().body("birthDate", equalTo("1990-05-04"));
    }

    /** The least of an athlete, with one field more or another value for one. */
    private static String with(String field, String value) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("displayName", "\"Ada\"");
        parts.put("birthDate", "\"1990-05-04\"");
        parts.put("timeZone", "\"UTC\"");
        parts.put(field, value);
        return parts.entrySet().stream()
                .map(part -> "\"" + part.getKey() + "\":" + part.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
