package dev.tandem.journey;

import static dev.tandem.fixture.Api.created;
import static dev.tandem.fixture.Plans.NEXT_MONDAY;
import static dev.tandem.fixture.Plans.TODAY;
import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.etag;
import static dev.tandem.fixture.Plans.first;
import static dev.tandem.fixture.Plans.race;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.TurnableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Somebody whose life changes while the plan goes on: asks first, changes, and takes it back. */
@QuarkusTest
class ChangeOfPlanJourneyTest {
    private static final String TWO_SHORT_DAYS =
            """
            {"kind":"availability","availability":[{"day":"monday","minutes":30},{"day":"friday","minutes":20}]}\
            """;

    @AfterEach
    void set_the_clock_right() {
        TurnableClock.turn(0);
    }

    @Test
    void ada_asks_what_if_changes_her_plan_and_changes_her_mind() {
        var ada = athlete();
        var goal = race(ada, 10_000, NEXT_MONDAY.plusDays(12 * 7 - 1));
        var plan = created(json("{\"goalId\":\"" + goal + "\"}").post(ada + "/plans"));
        var asMade = read(plan);

        var refused = whatIf(ada, TWO_SHORT_DAYS);
        problem(refused, 422, "no-room-in-week");
        for (var alternative : refused.<List<Map<String, Object>>>path("alternatives")) {
            var possible = pasted(ada, alternative);
            assertThat(possible.statusCode()).as(possible.asString()).isEqualTo(200);
            assertThat(possible.jsonPath().getList("differences.changes")).isNotEmpty();
        }
        assertThat(read(plan).asString()).as("asking changes nothing").isEqualTo(asMade.asString());

        skip(plan, 2, "run");
        skip(plan, 3, "strength");
        skip(plan, 9, "run");
        TurnableClock.turn(daysUntilThirdWeek(plan));
        var changed = read(plan);
        var restored =
                asAdmin()
                        .header("If-Match", changed.header("ETag"))
                        .post(plan + "/revisions/1/restore")
                        .then()
                        .statusCode(200)
                        .extract();

        List<Object> weeks = restored.path("weeks");
        assertThat(weeks.subList(0, 2))
                .as("weeks that are over stay")
                .isEqualTo(changed.<List<Object>>path("weeks").subList(0, 2));
        assertThat(weeks.subList(2, weeks.size()))
                .as("those to come are as they were made")
                .isEqualTo(asMade.<List<Object>>path("weeks").subList(2, weeks.size()));
        assertThat(restored.<List<Object>>path("differences.changes")).isNotEmpty();
        assertThat(
                        asAdmin()
                                .get(plan + "/revisions/" + restored.path("revision"))
                                .<String>path("reason"))
                .isEqualTo("restored to revision 1");
    }

    /** To the day on which the third week of the plan begins. */
    private static int daysUntilThirdWeek(String plan) {
        var start = LocalDate.parse(read(plan).<String>path("weeks[2].startDate"));
        return (int) ChronoUnit.DAYS.between(TODAY, start);
    }

    private static void skip(String plan, int week, String kind) {
        var session = first(read(plan), week, it -> it.get("kind").equals(kind)).get("id");
        patch("{\"status\":\"skipped\"}")
                .header("If-Match", etag(plan))
                .patch(plan + "/sessions/" + session)
                .then()
                .statusCode(200);
    }

    private static Response whatIf(String athlete, String change) {
        return json("{\"changes\":[" + change + "]}").post(athlete + "/plans/preview");
    }

    /** The alternative's own merge patch, as it came. */
    private static Response pasted(String athlete, Map<String, Object> alternative) {
        var change = Map.of("kind", "athlete", "change", alternative.get("change"));
        return asAdmin()
                .contentType("application/json")
                .body(Map.of("changes", List.of(change)))
                .post(athlete + "/plans/preview");
    }
}
