package dev.tandem.plan;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Plans.TODAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.days;
import static dev.tandem.fixture.Plans.person;
import static dev.tandem.fixture.Plans.race;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plans that cannot be, and what a client can do about it. */
@QuarkusTest
class PlanRefusalTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_marathon_in_ten_days_is_too_soon_and_the_day_that_is_named_is_not() throws Exception {
        var athlete = athlete();
        var near = TODAY.plusDays(10);
        var goal = race(athlete, 42_195, near);

        var refusal = json("{\"goalId\":\"" + goal + "\"}").post(athlete + "/plans/preview");

        problem(refusal, 422, "goal-too-soon").body("possible", not(equalTo("")));
        var earliest = LocalDate.parse(refusal.path("earliestDate"));
        assertThat(earliest).isAfter(near);
        var later = race(athlete, 42_195, earliest.plusDays(7));
        json("{\"goalId\":\"" + later + "\"}")
                .post(athlete + "/plans/preview")
                .then()
                .statusCode(200);
    }

    @Test
    void a_concern_holds_all_plans_until_somebody_clears_it() {
        var athlete = athlete();
        change(athlete, "{\"screening\":{\"concerns\":[\"chest-pain\"]}}");

        problem(json("{}").post(athlete + "/plans/preview"), 422, "screening-hold")
                .body("concerns", contains("chest-pain"))
                .body("whatToDo", not(equalTo("")));
        problem(json("{}").post(athlete + "/plans"), 422, "screening-hold");

        change(athlete, "{\"screening\":{\"clinicianCleared\":true}}");
        json("{}").post(athlete + "/plans/preview").then().statusCode(200);
    }

    @Test
    void minors_get_no_plan_at_14_and_at_16_one_with_consent() {
        problem(preview(aged(14)), 422, "age-not-served");
        var teen = aged(16);
        problem(preview(teen), 422, "screening-hold").body("concerns", empty());

        change(teen, "{\"screening\":{\"guardianConsent\":true}}");
        preview(teen).then().statusCode(200);
    }

    @Test
    void one_day_a_week_is_no_room_and_each_alternative_makes_it_fit() throws Exception {
        var monday = "{\"day\":\"monday\",\"minutes\":60,\"maxSessions\":1}";
        var refusal = preview(created(json(person("1990-05-04", monday)).post("/v1/athletes")));

        problem(refusal, 422, "no-room-in-week")
                .body("rule", equalTo("D7"))
                .body("conflicts.wish", not(empty()))
                .body("conflicts.text", everyItem(not(equalTo(""))))
                .body("alternatives.text", everyItem(not(equalTo(""))));
        List<Map<String, Object>> changes = refusal.path("alternatives.change");
        assertThat(changes).isNotEmpty();
        for (var change : changes) {
            var same = created(json(person("1990-05-04", monday)).post("/v1/athletes"));
            change(same, JSON.writeValueAsString(change));
            preview(same).then().statusCode(200);
        }
    }

    private static Response preview(String athlete) {
        return json("{}").post(athlete + "/plans/preview");
    }

    private static String aged(int years) {
        var born = TODAY.minusYears(years).minusDays(30).toString();
        return created(json(person(born, days(60, 1))).post("/v1/athletes"));
    }

    private static void change(String athlete, String patch) {
        var answer = patch(patch).patch(athlete);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
