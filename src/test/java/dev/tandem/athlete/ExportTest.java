package dev.tandem.athlete;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

@QuarkusTest
class ExportTest {

    @Test
    void an_export_holds_the_athlete_and_every_row_of_theirs_and_nobody_elses() {
        created(json("{\"kind\":\"general\"}").post(athlete() + "/goals"));
        var path = athlete();
        created(json("{\"kind\":\"general\",\"priority\":\"c\"}").post(path + "/goals"));
        created(
                json("{\"kind\":\"lift\",\"exercise\":\"back-squat\",\"targetKg\":120}")
                        .post(path + "/goals"));
        created(
                json("{\"area\":\"foot\",\"severity\":1,\"since\":\"2025-01-01\"}")
                        .post(path + "/limitations"));

        var export = asAdmin().get(path + "/export");

        export.then()
                .statusCode(200)
                .contentType("application/json")
                .body("athlete", equalTo(asAdmin().get(path).jsonPath().get()))
                .body("goal.goal.priority", contains("c", "a"))
                .body("goal[1].goal.exercise", equalTo("back-squat"))
                .body("limitation[0].limitation.area", equalTo("foot"))
                .body("benchmark.size()", equalTo(0))
                .body("$", not(hasKey("idempotentAnswer")));
        assertThat(data(asAdmin().get(path + "/export"))).isEqualTo(data(export));
    }

    /** Without the record of accesses, to which every look at the data adds. */
    private static Map<String, Object> data(Response export) {
        var data = new HashMap<>(export.jsonPath().<String, Object>getMap("$"));
        assertThat(data.remove("accessLog")).isNotNull();
        return data;
    }
}
