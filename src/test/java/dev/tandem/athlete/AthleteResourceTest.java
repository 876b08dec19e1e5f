package dev.tandem.athlete;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class AthleteResourceTest {
    static final String ADA =
            """
            {"displayName":"Ada","birthDate":"1990-05-04","sex":"female","bodyMassKg":62.5,"heightCm":170,
             "timeZone":"Europe/Berlin","locale":"de-DE",
             "runningLevel":"intermediate","strengthLevel":"advanced","emphasis":0.25,
             "availability":[{"day":"sunday","minutes":120,"maxSessions":1,"kinds":["run"]},
                             {"day":"monday","minutes":60,"maxSessions":2,"kinds":["run","strength","cross-training"]}],
             "equipment":["barbell","pull-up-bar","rack"],
             "preferences":{"runsPerWeek":4,"strengthPerWeek":1,"longRunDay":"sunday","sessionMinutes":50,
              "activeRecovery":["yoga","swimming"]},
             "physiology":{"restingHeartRateBpm":52,"maxHeartRateBpm":186},
             "screening":{"answeredOn":"2025-11-20","concerns":["pregnant"],"clinicianCleared":true,"guardianConsent":false},
             "recentTraining":{"runsPerWeek":3,"weeklyDistanceMeters":25000,"longestRunMeters":10000,"strengthPerWeek":1}}\
            """;

    @Test
    void what_is_not_said_has_the_defaults_of_the_contract() {
        var answer = json(LEAST).post("/v1/athletes");

        answer.then()
                .statusCode(201)
                .header("Location", equalTo("/v1/athletes/" + answer.path("id")))
                .header("ETag", matchesPattern("\"[^\"]+\""))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}"))
                .body("sex", equalTo("unspecified"))
                .body("locale", equalTo("en"))
                .body("runningLevel", equalTo("novice"))
                .body("strengthLevel", equalTo("novice"))
                .body("emphasis", equalTo(0.5f))
                .body(
                        "availability.day",
                        contains(
                                "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"))
                .body("availability.minutes", equalTo(Collections.nCopies(6, 60)))
                .body("availability.maxSessions", equalTo(Collections.nCopies(6, 1)))
                .body("availability[0].kinds", contains("run", "strength", "cross-training"))
                .body("equipment", empty())
                .body("preferences", equalTo(Map.of("runsPerWeek", 3, "strengthPerWeek", 2)))
                .body("bodyMassKg", nullValue())
                .body("physiology", nullValue())
                .body("screening", nullValue())
                .body("recentTraining", nullValue());
        assertThat(answer.asString()).doesNotContain("null");
    }

    @Test
    void everything_that_is_said_is_kept() {
        var path = created(json(ADA).post("/v1/athletes"));

        var kept = asAdmin().get(path).jsonPath();

        var said = new JsonPath(ADA).<Map<String, Object>>get();
        assertThat(kept.<Map<String, Object>>get())
                .usingRecursiveComparison()
                .ignoringFields("id", "availability")
                .isEqualTo(said);
        assertThat(kept.<Object>getList("availability"))
                .as("Monday first")
                .containsExactly(
                        kept.get("availability.find { it.day == 'monday' }"),
                        kept.get("availability.find { it.day == 'sunday' }"));
    }

    @Test
    void a_caller_with_the_current_version_gets_no_second_copy() {
        var path = athlete();
        var etag = asAdmin().get(path).header("ETag");

        asAdmin().header("If-None-Match", etag).get(path).then().statusCode(304).body(equalTo(""));
    }

    @Test
    void a_patch_changes_what_it_names_and_null_brings_the_default_back() {
        var path = created(json(ADA).post("/v1/athletes"));

        patch(
                        """
                        {"bodyMassKg":63,"heightCm":null,"availability":null,
                         "preferences":{"runsPerWeek":2,"longRunDay":null}}\
                        """)
                .patch(path)
                .then()
                .statusCode(200)
                .body("bodyMassKg", equalTo(63))
                .body("heightCm", nullValue())
                .body("availability.size()", equalTo(6))
                .body("preferences.runsPerWeek", equalTo(2))
                .body("preferences.strengthPerWeek", equalTo(1))
                .body("preferences.longRunDay", nullValue())
                .body("runningLevel", equalTo("intermediate"));
        asAdmin().get(path).then().body("bodyMassKg", equalTo(63));
    }

    @Test
    void a_change_of_an_older_version_is_refused_and_changes_nothing() {
        var path = athlete();
        var etag = asAdmin().get(path).header("ETag");
        patch("{\"bodyMassKg\":63}").header("If-Match", etag).patch(path).then().statusCode(200);

        problem(
                patch("{\"bodyMassKg\":64}").header("If-Match", etag).patch(path),
                412,
                "precondition-failed");
        problem(asAdmin().header("If-Match", etag).delete(path), 412, "precondition-failed");
        asAdmin().get(path).then().body("bodyMassKg", equalTo(63));
    }

    @Test
    void a_patch_is_no_plain_json() {
        problem(json("{\"bodyMassKg\":63}").patch(athlete()), 415, "unsupported-media-type");
    }

    @Test
    void what_is_not_there_and_what_is_no_id_look_the_same() {
        for (var id : new String[] {"01890000-0000-7000-8000-000000000000", "abc", "me"}) {
            var path = "/v1/athletes/" + id;
            problem(asAdmin().get(path), 404, "not-found");
            problem(patch("{\"bodyMassKg\":63}").patch(path), 404, "not-found");
            problem(asAdmin().delete(path), 404, "not-found");
            problem(asAdmin().get(path + "/export"), 404, "not-found");
        }
    }

    @Test
    void pages_stay_in_order_while_athletes_are_added() {
        var mine = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            mine.add(athlete());
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page =
                    asAdmin()
                            .queryParam("limit", 200)
                            .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                            .get("/v1/athletes");
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.path("nextCursor");
            mine.add(athlete());
        } while (cursor != null);

        assertThat(seen).isSorted().hasSameSizeAs(new HashSet<>(seen));
        assertThat(mine.subList(0, 5))
                .allSatisfy(path -> assertThat(seen).contains(path.replace("/v1/athletes/", "")));
    }

    @Test
    void a_page_says_where_the_next_begins() {
        athlete();
        athlete();

        var page = asAdmin().queryParam("limit", 1).get("/v1/athletes");

        page.then().statusCode(200).body("items.size()", equalTo(1));
        assertThat(page.header("Link")).contains("rel=\"next\"").contains("limit=1");
        problem(asAdmin().get("/v1/athletes?limit=0"), 400, "invalid-input");
        problem(asAdmin().get("/v1/athletes?cursor=bm9wZQ"), 400, "invalid-input");
    }

    @Test
    void the_same_request_with_a_key_makes_one_athlete() {
        var key = UUID.randomUUID().toString();
        var first = json(LEAST).header("Idempotency-Key", key).post("/v1/athletes");
        var second = json(LEAST).header("Idempotency-Key", key).post("/v1/athletes");

        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        asAdmin().get(first.header("Location")).then().body("id", equalTo(first.path("id")));
    }
}
