package dev.tandem.plan;

import static dev.tandem.fixture.Plans.athlete;
import static dev.tandem.fixture.Plans.first;
import static dev.tandem.fixture.Plans.plan;
import static dev.tandem.fixture.Plans.read;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class WorkoutResourceTest {

    @Test
    void a_run_is_a_fit_file_with_a_name_of_its_own() {
        var plan = plan(athlete());
        var run = first(read(plan), 1, session -> session.get("kind").equals("run"));

        var file = asAdmin().get(path(plan, run) + "/workout.fit");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo("application/vnd.ant.fit");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"tandem-" + run.get("date") + ".fit\"");
        assertThat(new String(file.asByteArray(), 8, 4, StandardCharsets.US_ASCII))
                .isEqualTo(".FIT");
        asAdmin()
                .header("If-None-Match", file.header("ETag"))
                .get(path(plan, run) + "/workout.fit")
                .then()
                .statusCode(304);
    }

    @Test
    void a_lift_is_the_sets_of_its_exercises() {
        var plan = plan(athlete());
        var lift = first(read(plan), 1, session -> session.get("kind").equals("strength"));
        List<Map<String, Object>> exercises = cast(lift.get("exercises"));

        asAdmin()
                .get(path(plan, lift) + "/workout.json")
                .then()
                .statusCode(200)
                .body("name", equalTo(lift.get("title")))
                .body("sport", equalTo("strength-training"))
                .body(
                        "steps.findAll{it.lift}.lift.exercise.unique()",
                        equalTo(exercises.stream().map(each -> each.get("exercise")).toList()))
                .body("steps.findAll{it.kind=='repeat'}", not(empty()));
        asAdmin().get(path(plan, lift) + "/workout.fit").then().statusCode(200);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var plan = plan(athlete());
        for (var kind : List.of("/workout.fit", "/workout.json")) {
            problem(
                    asAdmin().get(plan + "/sessions/" + UUID.randomUUID() + kind),
                    404,
                    "not-found");
        }
    }

    private static String path(String plan, Map<String, Object> session) {
        return plan + "/sessions/" + session.get("id");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cast(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
