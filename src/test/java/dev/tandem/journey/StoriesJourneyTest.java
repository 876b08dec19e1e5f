package dev.tandem.journey;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.PlanTable;
import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Four people's plans and one athlete's month, through HTTP only. */
@QuarkusTest
class StoriesJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String GOOD =
            "{\"sleepHours\":7.5,\"sleepQuality\":4,\"fatigue\":4,\"soreness\":4,\"stress\":4,\"mood\":4}";
    private static final String BAD =
            "{\"sleepHours\":5,\"sleepQuality\":2,\"fatigue\":2,\"soreness\":2,\"stress\":3,\"mood\":2}";

    @AfterEach
    void set_the_clock_right() {
        TurnableClock.turn(0);
    }

    @Test
    void ada_trains_for_her_half_marathon_and_is_eased_through_a_bad_week() {
        var ada =
                athlete(
                        "Ada",
                        "1990-05-04",
                        "\"runningLevel\":\"intermediate\",\"strengthLevel\":\"novice\",\"equipment\":[\"barbell\",\"rack\",\"bench\",\"dumbbells\"],"
                            + "\"preferences\":{\"runsPerWeek\":3,\"strengthPerWeek\":2,\"longRunDay\":\"sunday\"},"
                            + "\"recentTraining\":{\"runsPerWeek\":3,\"weeklyDistanceMeters\":25000,\"longestRunMeters\":10000,\"strengthPerWeek\":1},"
                                + days(
                                        "monday",
                                        60,
                                        "tuesday",
                                        60,
                                        "thursday",
                                        75,
                                        "saturday",
                                        60,
                                        "sunday",
                                        150));
        created(json(runMark(5000, 1330)).post(ada + "/benchmarks"));
        created(json(liftMark("back-squat", 60)).post(ada + "/benchmarks"));
        var race = TODAY.plusWeeks(16).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var plan = plan(ada, goal(ada, race, "21097.5"));
        print("ADA", plan);
        assertThat(plan.getString("endDate")).isEqualTo(race.toString());

        var start =
                (int)
                        (LocalDate.parse(plan.getString("startDate")).toEpochDay()
                                - TODAY.toEpochDay());
        var eased = new ArrayList<Integer>();
        for (int day = 0; day < 28; day++) {
            eased.add(day(ada, start + day, day >= 14 && day < 19 ? BAD : GOOD));
        }
        assertThat(eased.subList(7, 14).stream().filter(severity -> severity == 0).count())
                .as("a good week is mostly left alone: " + eased)
                .isGreaterThanOrEqualTo(5);
        assertThat(eased.subList(14, 19))
                .as("a bad week is eased: " + eased)
                .anyMatch(severity -> severity >= 2);
        assertThat(eased.subList(21, 28)).as("and training comes back: " + eased).contains(0);
    }

    @Test
    void ben_begins_at_home_with_walks_and_runs() {
        var ben = athlete("Ben", "1974-02-01", days("tuesday", 40, "thursday", 40, "saturday", 40));
        var plan = plan(ben, null);
        print("BEN", plan);
        assertThat(types(plan))
                .contains("run-walk")
                .doesNotContain("interval", "repetition", "threshold");
        assertThat(plan.getList("compromises.rule")).contains("strength-frequency");
    }

    @Test
    void cleo_keeps_her_squat_on_the_way_to_ten_kilometres() {
        var cleo =
                athlete(
                        "Cleo",
                        "1999-08-20",
                        "\"runningLevel\":\"intermediate\",\"strengthLevel\":\"advanced\",\"emphasis\":0.4,"
                            + "\"equipment\":[\"barbell\",\"rack\",\"bench\",\"dumbbells\",\"pull-up-bar\"],"
                            + "\"preferences\":{\"runsPerWeek\":4,\"strengthPerWeek\":3,\"longRunDay\":\"sunday\"},"
                            + "\"recentTraining\":{\"runsPerWeek\":4,\"weeklyDistanceMeters\":35000,\"longestRunMeters\":12000,\"strengthPerWeek\":3},"
                                + days(
                                                "monday",
                                                120,
                                                "tuesday",
                                                120,
                                                "wednesday",
                                                120,
                                                "friday",
                                                120,
                                                "saturday",
                                                120,
                                                "sunday",
                                                150)
                                        .replace("\"maxSessions\":1", "\"maxSessions\":2"));
        created(json(runMark(5000, 1290)).post(cleo + "/benchmarks"));
        created(json(liftMark("back-squat", 100)).post(cleo + "/benchmarks"));
        var plan = plan(cleo, goal(cleo, TODAY.plusWeeks(12), "10000"));
        print("CLEO", plan);
        assertThat(
                        plan.<String>getList(
                                "weeks.sessions.flatten().exercises.findAll{it!=null}.flatten().exercise"))
                .contains("back-squat");
    }

    @Test
    void dev_gets_the_week_he_asked_for() {
        var week = new ArrayList<String>();
        for (var day : List.of("monday", "wednesday", "friday")) {
            week.add(
                    "{\"day\":\""
                            + day
                            + "\",\"minutes\":90,\"maxSessions\":1,\"kinds\":[\"run\"]}");
        }
        for (var day : List.of("tuesday", "thursday", "saturday")) {
            week.add(
                    "{\"day\":\""
                            + day
                            + "\",\"minutes\":75,\"maxSessions\":1,\"kinds\":[\"strength\"]}");
        }
        var dev =
                athlete(
                        "Dev",
                        "1995-03-03",
                        "\"runningLevel\":\"intermediate\",\"strengthLevel\":\"intermediate\",\"equipment\":[\"barbell\",\"rack\",\"bench\",\"dumbbells\",\"pull-up-bar\"],"
                            + "\"preferences\":{\"runsPerWeek\":3,\"strengthPerWeek\":3},\"availability\":["
                                + String.join(",", week)
                                + "]");
        var plan = plan(dev, null);
        print("DEV", plan);
        for (Map<String, Object> each : plan.<Map<String, Object>>getList("weeks")) {
            var kinds =
                    PlanTable.sessions(each).stream().map(session -> session.get("kind")).toList();
            assertThat(kinds)
                    .containsExactly(
                            "run", "strength", "run", "strength", "run", "strength", "rest");
        }
    }

    /** A morning and the day's training; the severity of the advice. */
    private static int day(String athlete, int ahead, String morning) {
        TurnableClock.turn(ahead);
        var date = TODAY.plusDays(ahead);
        assertThat(json(morning).put(athlete + "/check-ins/" + date).statusCode()).isEqualTo(201);
        var advice = asAdmin().get(athlete + "/recommendations/" + date).jsonPath();
        for (Map<String, Object> one : advice.<Map<String, Object>>getList("sessions")) {
            train(athlete, date, adjusted(one));
        }
        return advice.getInt("severity");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> adjusted(Map<String, Object> one) {
        return (Map<String, Object>) one.get("adjusted");
    }

    private static void train(String athlete, LocalDate date, Map<String, Object> session) {
        var kind = session.get("kind").toString();
        var minutes = ((Number) session.get("durationMinutes")).intValue();
        if (minutes == 0) {
            return;
        }
        var distance =
                session.get("distanceMeters") == null
                        ? ""
                        : ",\"distanceMeters\":" + session.get("distanceMeters");
        var body =
                "{\"kind\":\"%s\",\"startedAt\":\"%sT00:00:00Z\",\"durationSeconds\":%d,\"rpe\":%s%s}"
                        .formatted(kind, date, minutes * 60, session.get("targetRpe"), distance);
        assertThat(json(body).post(athlete + "/sessions").statusCode()).isEqualTo(201);
    }

    private static String athlete(String name, String born, String rest) {
        return created(
                json("{\"displayName\":\"%s\",\"birthDate\":\"%s\",\"timeZone\":\"UTC\",\"screening\":{\"answeredOn\":\"%s\",\"concerns\":[]},%s}"
                                .formatted(name, born, TODAY, rest))
                        .post("/v1/athletes"));
    }

    private static String days(Object... dayAndMinutes) {
        var days = new ArrayList<String>();
        for (int index = 0; index < dayAndMinutes.length; index += 2) {
            days.add(
                    "{\"day\":\"%s\",\"minutes\":%s,\"maxSessions\":1}"
                            .formatted(dayAndMinutes[index], dayAndMinutes[index + 1]));
        }
        return "\"availability\":[" + String.join(",", days) + "]";
    }

    private static String runMark(int meters, int seconds) {
        return "{\"kind\":\"run\",\"date\":\"%s\",\"distanceMeters\":%d,\"durationSeconds\":%d}"
                .formatted(TODAY.minusDays(10), meters, seconds);
    }

    private static String liftMark(String exercise, int weight) {
        return "{\"kind\":\"lift\",\"date\":\"%s\",\"exercise\":\"%s\",\"weightKg\":%d,\"reps\":5}"
                .formatted(TODAY.minusDays(9), exercise, weight);
    }

    private static String goal(String athlete, LocalDate date, String meters) {
        var made =
                created(
                        json("{\"kind\":\"race\",\"date\":\"%s\",\"distanceMeters\":%s,\"priority\":\"a\"}"
                                        .formatted(date, meters))
                                .post(athlete + "/goals"));
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private static JsonPath plan(String athlete, @org.jspecify.annotations.Nullable String goalId) {
        var body = goalId == null ? "{}" : "{\"goalId\":\"" + goalId + "\"}";
        var answer = json(body).post(athlete + "/plans");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    private static List<String> types(JsonPath plan) {
        return plan.getList("weeks.sessions.flatten().type.findAll{it!=null}");
    }

    private static void print(String name, JsonPath plan) {
        System.out.println(name + "\n" + PlanTable.of(plan));
    }
}
