package dev.tandem.nutrition;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class NutritionResourceTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    private static final String ADA =
            """
            {"displayName":"Ada","birthDate":"1990-05-04","sex":"female","bodyMassKg":62.5,"heightCm":170,"timeZone":"UTC"}\
            """;

    @Test
    void a_day_without_a_plan_has_the_advice_of_a_rest_day() {
        var path = created(json(ADA).post("/v1/athletes"));

        food(path, TODAY)
                .then()
                .statusCode(200)
                .body("date", equalTo(TODAY.toString()))
                .body("dayType", equalTo("light"))
                .body("trainingMinutes", equalTo(0))
                .body("energy.restingKcal.min", equalTo(1350))
                .body("energy.energyKcal", equalTo(Map.of("min", 1350, "max", 1400)))
                .body("protein.proteinGrams", equalTo(Map.of("min", 90, "max", 125)))
                .body("protein.suggestedGrams", equalTo(100))
                .body("carbohydrate.carbohydrateGrams", equalTo(Map.of("min", 190, "max", 315)))
                .body("carbohydrate.carbohydrateGramsPerKg", equalTo(Map.of("min", 3, "max", 5)))
                .body("fluid.fluidMl", nullValue())
                .body("fluid.text", notNullValue())
                .body("sessions", hasSize(0))
                .body("disclaimer", notNullValue());
    }

    @Test
    void the_answer_is_cacheable_and_its_evidence_is_there() {
        var path = athleteWhoTrainsToday();
        var answer = food(path, TODAY);
        var etag = answer.header("ETag");

        asAdmin()
                .header("If-None-Match", etag)
                .get(path + "/nutrition/" + TODAY)
                .then()
                .statusCode(304);
        for (var id : evidence(answer.jsonPath())) {
            assertThat(asAdmin().get("/v1/evidence/" + id).statusCode()).as(id).isEqualTo(200);
        }
    }

    @Test
    void without_a_body_mass_advice_is_by_the_kilogram() {
        var path = created(json(LEAST).post("/v1/athletes"));

        food(path, TODAY)
                .then()
                .body("energy", nullValue())
                .body("protein.proteinGrams", nullValue())
                .body("protein.proteinGramsPerKg", equalTo(Map.of("min", 1.4f, "max", 2)))
                .body("carbohydrate.carbohydrateGrams", nullValue())
                .body("notes.code", hasItem("body-mass-missing"));
    }

    @Test
    void with_an_eating_disorder_nothing_is_said_of_energy() {
        var path = created(json(ADA).post("/v1/athletes"));
        patch("{\"screening\":{\"answeredOn\":\"2025-11-20\",\"concerns\":[\"eating-disorder\"]}}")
                .patch(path)
                .then()
                .statusCode(200);

        var text = food(path, TODAY).asString();
        assertThat(text).contains("eating-disorder").doesNotContain("kcal", "Kcal", "energy");
        assertThat(asAdmin().get(path + "/today").jsonPath().getMap("nutrition"))
                .doesNotContainKey("energyKcal");
    }

    @Test
    void minors_see_no_energy() {
        var born = TODAY.minusYears(17);
        var path = created(json(ADA.replace("1990-05-04", born.toString())).post("/v1/athletes"));

        food(path, TODAY)
                .then()
                .body("energy", nullValue())
                .body("notes.code", hasItem("growing"))
                .body("protein.proteinGrams", notNullValue());
    }

    @Test
    void a_planned_session_is_fed_and_a_done_one_takes_its_place() {
        var path = athleteWhoTrainsToday();
        patch("{\"bodyMassKg\":70,\"heightCm\":175}").patch(path).then().statusCode(200);
        var planned = food(path, TODAY).jsonPath();
        assertThat(planned.getList("sessions")).hasSize(1);
        assertThat(planned.getString("sessions[0].status")).isEqualTo("planned");
        var id = planned.getString("sessions[0].plannedSessionId");

        var run =
                """
                {"kind":"run","startedAt":"%sT06:00:00Z","durationSeconds":7200,"distanceMeters":20000,"rpe":4,
                 "plannedSessionId":"%s"}\
                """
                        .formatted(TODAY, id);
        created(json(run).post(path + "/sessions"));

        food(path, TODAY)
                .then()
                .body("sessions", hasSize(1))
                .body("sessions[0].status", equalTo("done"))
                .body("sessions[0].plannedSessionId", equalTo(id))
                .body("sessions[0].durationMinutes", equalTo(120))
                .body("dayType", equalTo("high"))
                .body("energy.trainingKcal", equalTo(Map.of("min", 1250, "max", 1550)))
                .body(
                        "sessions[0].during[0].carbohydrateGramsPerHour",
                        equalTo(Map.of("min", 30, "max", 60)));
    }

    @Test
    void advice_to_rest_makes_the_day_a_rest_day() {
        var path = athleteWhoTrainsToday();
        json("{\"illness\":\"fever\"}").put(path + "/check-ins/" + TODAY).then().statusCode(201);

        food(path, TODAY).then().body("sessions", hasSize(0)).body("dayType", equalTo("light"));
        problem(asAdmin().get(path + "/recommendations/" + TODAY.minusDays(1)), 404, "not-found");
    }

    @Test
    void weighed_sessions_make_the_drinking_the_athletes_own() {
        var path = created(json(ADA).post("/v1/athletes"));
        for (var after : List.of("62.0", "61.9", "61.5")) {
            var test =
                    """
                    {"date":"%s","durationMinutes":60,"massBeforeKg":62.5,"massAfterKg":%s,"fluidMl":300}\
                    """
                            .formatted(TODAY.minusDays(1), after);
            created(json(test).post(path + "/sweat-tests"));
        }

        food(path, TODAY).then().body("fluid.sweatMlPerHour", equalTo(900));
        food(path, TODAY.minusDays(2)).then().body("fluid.sweatMlPerHour", nullValue());
    }

    @Test
    void two_days_before_a_half_marathon_the_stores_are_filled() {
        var path = created(json(ADA).post("/v1/athletes"));
        var race =
                "{\"kind\":\"race\",\"date\":\"%s\",\"distanceMeters\":21097.5,\"priority\":\"a\"}"
                        .formatted(TODAY.plusDays(30));
        created(json(race).post(path + "/goals"));

        food(path, TODAY.plusDays(28))
                .then()
                .body("dayType", equalTo("loading"))
                .body("carbohydrate.carbohydrateGrams", equalTo(Map.of("min", 625, "max", 750)))
                .body("notes.code", hasItem("race-week"));
        food(path, TODAY.plusDays(27)).then().body("dayType", not(equalTo("loading")));
    }

    @Test
    void days_too_far_away_and_no_days_at_all_are_refused() {
        var path = created(json(LEAST).post("/v1/athletes"));

        assertThat(blamed(food(path, TODAY.plusDays(402)))).containsExactly("date");
        assertThat(blamed(food(path, TODAY.minusDays(402)))).containsExactly("date");
        assertThat(blamed(asAdmin().get(path + "/nutrition/2026-02-30"))).containsExactly("date");
        food(path, TODAY.plusDays(300)).then().statusCode(200);
        food(path, TODAY.minusDays(300)).then().statusCode(200);
    }

    private static Response food(String athlete, LocalDate date) {
        return asAdmin().get(athlete + "/nutrition/" + date);
    }

    private static Set<String> evidence(JsonPath body) {
        var ids = new HashSet<String>();
        for (var part : List.of("protein", "carbohydrate", "fluid")) {
            ids.addAll(body.getList(part + ".evidence"));
        }
        for (var part : List.of("before", "during", "after")) {
            ids.addAll(body.getList("sessions." + part + ".evidence.flatten()"));
        }
        ids.addAll(body.getList("notes.evidence.flatten()"));
        return ids;
    }
}
