package dev.tandem.platform;

import static dev.tandem.platform.Calls.problem;

import static io.restassured.RestAssured.given;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.platform.problem.ProblemType;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_has_a_page(ProblemType type) {
        given().get(type.path())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString(type.code()));
        given().accept("application/json")
                .get(type.path())
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("status", equalTo(type.status()))
                .body("explanation", equalTo(type.explanation().text()));
    }

    @Test
    void an_unknown_type_has_none() {
        problem(given().get("/problems/no-such-type"), 404, "not-found");
    }
}
