package dev.tandem.journey;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What somebody is told to eat while a plan goes on, through HTTP only. */
@QuarkusTest
class FoodJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    private static final double KG = 62.5;
    private static final double RESTING_KCAL = 10 * KG + 6.25 * 170 - 161;
    private static final String ADA =
            """
            {"displayName":"Ada","birthDate":"1990-05-04","sex":"female","bodyMassKg":62.5,"heightCm":170,"timeZone":"UTC",
             "runningLevel":"intermediate","equipment":["barbell","rack","bench","dumbbells"],
             "preferences":{"runsPerWeek":3,"strengthPerWeek":2,"activeRecovery":["yoga"]},
             "recentTraining":{"runsPerWeek":3,"weeklyDistanceMeters":30000,"longestRunMeters":14000,"strengthPerWeek":1}}\
            """;

    @Test
    void every_day_of_a_plan_is_fed_by_its_sessions() {
        var ada = created(json(ADA).post("/v1/athletes"));
        var plan = plan(ada, "{\"startDate\":\"%s\",\"weeks\":3}".formatted(TODAY));
        int age =
                TODAY.getYear()
                        - 1990
                        - (TODAY.isBefore(LocalDate.of(TODAY.getYear(), 5, 4)) ? 1 : 0);

        double resting = RESTING_KCAL - 5 * age;

        for (int day = 2; day < 21; day++) {
            var date = TODAY.plusDays(day);
            var sessions = on(plan, date);
            var food = food(ada, date);
            int minutes = sessions.stream().mapToInt(FoodJourneyTest::trainingMinutes).sum();
            assertThat(food.getInt("trainingMinutes")).as(date.toString()).isEqualTo(minutes);
            assertThat(food.getDouble("energy.energyKcal.min"))
                    .isBetween(resting + sum(sessions, false), resting + sum(sessions, false) + 10);
            assertThat(food.getDouble("energy.energyKcal.max"))
                    .isCloseTo(1.05 * resting + sum(sessions, true), within(25.01));
            assertThat(food.getInt("protein.suggestedGrams")).isEqualTo(100);
        }
        assertThat(plan.getList("weeks.sessions.flatten().findAll{it.kind=='recovery'}.title"))
                .isNotEmpty()
                .allMatch("Active recovery: yoga"::equals);
    }

    @Test
    void the_last_days_before_a_half_marathon_fill_the_stores_and_race_day_says_so() {
        var ada = created(json(ADA).post("/v1/athletes"));
        var date = TODAY.plusDays(84);
        var race =
                "{\"kind\":\"race\",\"date\":\"%s\",\"distanceMeters\":21097.5,\"priority\":\"a\"}"
                        .formatted(date);
        var goal = created(json(race).post(ada + "/goals"));
        plan(ada, "{\"goalId\":\"%s\"}".formatted(goal.substring(goal.lastIndexOf('/') + 1)));

        assertThat(food(ada, date.minusDays(2)).getString("dayType")).isEqualTo("loading");
        assertThat(food(ada, date.minusDays(1)).getInt("carbohydrate.carbohydrateGrams.min"))
                .isEqualTo(625);
        var raceDay =
                asAdmin()
                        .header("Accept-Language", "de")
                        .get(ada + "/nutrition/" + date)
                        .jsonPath();
        assertThat(raceDay.getString("text")).startsWith("Renntag");
        assertThat(raceDay.getInt("sessions[0].before[0].carbohydrateGrams.min")).isEqualTo(125);
        assertThat(raceDay.getList("sessions[0].during.carbohydrateGramsPerHour.max")).isNotEmpty();
    }

    private static JsonPath plan(String athlete, String body) {
        var path = created(json(body).post(athlete + "/plans"));
        return asAdmin().get(path).jsonPath();
    }

    private static JsonPath food(String athlete, LocalDate date) {
        var answer = asAdmin().get(athlete + "/nutrition/" + date);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static List<Map<String, Object>> on(JsonPath plan, LocalDate date) {
        return plan.getList("weeks.sessions.flatten().findAll{it.date=='%s'}".formatted(date));
    }

    private static int trainingMinutes(Map<String, Object> session) {
        return List.of("run", "strength", "cross-training").contains(session.get("kind"))
                ? (Integer) session.get("durationMinutes")
                : 0;
    }

    private static double sum(List<Map<String, Object>> sessions, boolean most) {
        return sessions.stream().mapToDouble(session -> kcal(session, most)).sum();
    }

    /** G5 for runs, G7 for the rest. */
    private static double kcal(Map<String, Object> session, boolean most) {
        double kgHours = KG * (Integer) session.get("durationMinutes") / 60;
        return switch ((String) session.get("kind")) {
            case "run" -> KG * (Integer) session.get("distanceMeters") / 1000 * (most ? 1.1 : 0.9);
            case "strength" -> kgHours * (most ? 6 : 3.5);
            case "recovery" -> kgHours * (most ? 3.5 : 2.5);
            default -> 0;
        };
    }
}
