package dev.tandem.goal;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.Parts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

@QuarkusTest
class GoalResourceTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    private static final String RACE =
            """
            {"kind":"race","name":"City half","date":"%s","distanceMeters":21097.5,"targetSeconds":6300,"priority":"b"}\
            """
                    .formatted(TODAY.plusDays(112));
    private static final String LIFT =
            "{\"kind\":\"lift\",\"exercise\":\"back-squat\",\"targetKg\":120}";
    private static final String GENERAL = "{\"kind\":\"general\"}";

    @Inject AgroalDataSource database;

    @Test
    void a_time_that_nobody_can_run_may_be_wished_for_and_is_no_reason_to_refuse_or_to_plan() {
        var near = TODAY.plusDays(10);
        var wish =
                "{\"kind\":\"race\",\"date\":\"%s\",\"distanceMeters\":42195,\"targetSeconds\":6300}"
                        .formatted(near);
        var athlete = athlete();

        var goal = created(json(wish).post(athlete + "/goals"));

        var plan = "{\"goalId\":\"%s\"}".formatted(goal.substring(goal.lastIndexOf('/') + 1));
        problem(json(plan).post(athlete + "/plans/preview"), 422, "goal-too-soon");
    }

    @Test
    void every_kind_lives_and_ends_like_any_part() {
        Parts.live("goals", RACE, "{\"targetSeconds\":6200}");
        Parts.live("goals", LIFT, "{\"targetKg\":125}");
        Parts.live("goals", GENERAL, "{\"priority\":\"c\"}");
        Parts.absent("goals", GENERAL);
        Parts.paged("goals", GENERAL);
    }

    @Test
    void a_race_is_kept_as_it_was_told() {
        asAdmin()
                .get(created(json(RACE).post(athlete() + "/goals")))
                .then()
                .body("kind", equalTo("race"))
                .body("name", equalTo("City half"))
                .body("date", equalTo(TODAY.plusDays(112).toString()))
                .body("distanceMeters", equalTo(21097.5f))
                .body("targetSeconds", equalTo(6300))
                .body("priority", equalTo("b"));
    }

    @Test
    void priority_a_is_meant_where_none_is_told() {
        for (var body : new String[] {LIFT, GENERAL}) {
            json(body)
                    .post(athlete() + "/goals")
                    .then()
                    .body("priority", equalTo("a"))
                    .body("date", nullValue())
                    .body("name", nullValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "race | date | \"2025-01-01\" | /date",
                "race | date | \"2190-01-01\" | /date",
                "race | date | null | /date",
                "race | date | 20270411 | /date",
                "race | distanceMeters | 399 | /distanceMeters",
                "race | distanceMeters | 100001 | /distanceMeters",
                "race | distanceMeters | null | /distanceMeters",
                "race | targetSeconds | 39 | /targetSeconds",
                "race | targetSeconds | 172801 | /targetSeconds",
                "race | targetSeconds | 6300.5 | /targetSeconds",
                "race | priority | \"d\" | /priority",
                "race | name | \"\" | /name",
                "race | exercise | \"back-squat\" | /exercise",
                "race | targetKg | 100 | /targetKg",
                "lift | exercise | \"moon-squat\" | /exercise",
                "lift | exercise | null | /exercise",
                "lift | targetKg | 0.5 | /targetKg",
                "lift | targetKg | 501 | /targetKg",
                "lift | targetKg | null | /targetKg",
                "lift | date | \"2025-01-01\" | /date",
                "lift | distanceMeters | 5000 | /distanceMeters",
                "general | targetSeconds | 6300 | /targetSeconds",
                "general | date | \"2027-04-11\" | /date",
                "general | x | 1 | /x",
                "general | kind | \"swim\" | /kind",
                "general | kind | null | /kind",
            })
    void a_wrong_value_is_blamed_where_it_stands(
            String kind, String field, String value, String pointer) {
        var change = "{\"%s\":%s}".formatted(field, value);
        var body = good(kind).replaceFirst("}$", ",\"%s\":%s}".formatted(field, value));
        var goals = athlete() + "/goals";
        if (!good(kind).contains("\"" + field + "\"")) {
            assertThat(blamed(json(body).post(goals))).containsExactly(pointer);
        }
        var item = created(json(good(kind)).post(goals));
        assertThat(blamed(patch(change).patch(item))).containsExactly(pointer);
        asAdmin().get(goals).then().body("items.size()", equalTo(1));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        var wrong =
                "{\"kind\":\"race\",\"distanceMeters\":1,\"targetSeconds\":0,\"priority\":\"z\",\"targetKg\":5}";

        assertThat(blamed(json(wrong).post(athlete() + "/goals")))
                .containsExactlyInAnyOrder(
                        "/date", "/distanceMeters", "/targetSeconds", "/priority", "/targetKg");
        assertThat(blamed(json("{\"priority\":\"a\"}").post(athlete() + "/goals")))
                .containsExactly("/kind");
    }

    @Test
    void a_race_today_is_too_late_to_be_set() {
        var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Berlin")));

        assertThat(blamed(json(raceOn(today)).post(athlete() + "/goals"))).containsExactly("/date");
        created(json(raceOn(today.plusDays(1))).post(athlete() + "/goals"));
    }

    @Test
    void a_race_that_was_run_can_be_renamed_but_not_put_on_another_past_day() throws SQLException {
        var item = created(json(RACE).post(athlete() + "/goals"));
        var lastWeek = TODAY.minusDays(7);
        try (var connection = database.getConnection();
                var time =
                        connection.prepareStatement(
                                "update goal set goal = jsonb_set(goal, '{date}',"
                                        + " to_jsonb(?::text)) where id::text = ?")) {
            time.setString(1, lastWeek.toString());
            time.setString(2, item.substring(item.lastIndexOf('/') + 1));
            assertThat(time.executeUpdate()).isEqualTo(1);
        }

        patch("{\"name\":\"The rainy one\"}")
                .patch(item)
                .then()
                .statusCode(200)
                .body("date", equalTo(lastWeek.toString()));
        var moved = "{\"date\":\"%s\"}".formatted(lastWeek.plusDays(1));
        assertThat(blamed(patch(moved).patch(item))).containsExactly("/date");
    }

    @Test
    void a_goal_can_become_one_of_another_kind() {
        var item = created(json(RACE).post(athlete() + "/goals"));

        assertThat(blamed(patch("{\"kind\":\"general\"}").patch(item)))
                .containsExactlyInAnyOrder("/date", "/distanceMeters", "/targetSeconds");
        asAdmin().get(item).then().body("kind", equalTo("race"));
    }

    @Test
    void goals_of_all_kinds_share_a_list() {
        var goals = athlete() + "/goals";
        created(json(RACE).post(goals));
        created(json(LIFT).post(goals));
        created(json(GENERAL).post(goals));

        asAdmin().get(goals).then().body("items.kind", hasItems("race", "lift", "general"));
    }

    private static String good(String kind) {
        return switch (kind) {
            case "race" -> RACE;
            case "lift" -> LIFT;
            default -> GENERAL;
        };
    }

    private static String raceOn(LocalDate date) {
        return "{\"kind\":\"race\",\"date\":\"%s\",\"distanceMeters\":10000}".formatted(date);
    }
}
