package dev.tandem.platform;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;
import static dev.tandem.platform.Calls.with;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@QuarkusTest
class ProblemTest {

    private static final String GOOD = "{\"name\":\"a\",\"heightMeters\":7}";

    @TestHTTPResource("/v1/peaks")
    URI peaks;

    @Test
    void without_a_key_or_with_an_unknown_one_the_caller_is_asked_who_it_is() {
        for (var request :
                new io.restassured.specification.RequestSpecification[] {
                    given(), with("wrong"), with("")
                }) {
            problem(request.get("/v1/peaks"), 401, "unauthorized")
                    .header("WWW-Authenticate", containsString("X-API-Key"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/nothing",
                "/nothing",
                "/",
                "/v1",
                "/v1/peaks/abc",
                "/v1/peaks/me",
                "/v1/peaks/1-1-1-1-1"
            })
    void what_is_not_there_is_not_found(String path) {
        problem(asAdmin().get(path), 404, "not-found").body("instance", equalTo(path));
    }

    @Test
    void a_method_that_a_path_does_not_take_is_refused_with_those_it_takes() {
        problem(asAdmin().delete("/v1/peaks"), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(
                        json(GOOD).put("/v1/peaks/0197f3a0-0000-7000-8000-000000000000"),
                        405,
                        "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, PATCH");
    }

    @Test
    void a_format_that_is_not_served_is_not_acceptable() {
        problem(asAdmin().accept("image/png").get("/v1/peaks"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/merge-patch+json"
            })
    void another_media_type_is_not_supported(String media) {
        problem(
                asAdmin().config(Media.AS_IT_IS).contentType(media).body(GOOD).post("/v1/peaks"),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_patch_is_a_merge_patch_and_no_plain_json() {
        problem(
                json(GOOD).patch("/v1/peaks/0197f3a0-0000-7000-8000-000000000000"),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused() {
        problem(
                json("{\"name\":\"" + "x".repeat(2_000_000) + "\"}").post("/v1/peaks"),
                413,
                "body-too-large");
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_is_counted() throws Exception {
        var request =
                HttpRequest.newBuilder(peaks)
                        .header("X-API-Key", Calls.KEY)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[3_000_000])))
                        .build();

        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/body-too-large");
        }
    }

    @Test
    void what_breaks_inside_stays_inside() {
        problem(
                        json("{\"name\":\"broken\",\"heightMeters\":7}").post("/v1/peaks"),
                        500,
                        "internal-error")
                .body("detail", containsString("requestId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area=moon",
                "area=KNEE",
                "from=2026-02-30",
                "from=1",
                "limit=0",
                "limit=201",
                "limit=x",
                "limit=1.5",
                "limit=99999999999999"
            })
    void a_wrong_parameter_is_named(String query) {
        problem(asAdmin().get("/v1/peaks?" + query), 400, "invalid-input")
                .body("errors.parameter", equalTo(java.util.List.of(query.split("=")[0])));
    }

    @Test
    void a_wrong_date_in_a_path_is_named() {
        problem(asAdmin().get("/v1/peaks/days/2026-02-30"), 400, "invalid-input")
                .body("errors[0].parameter", equalTo("date"));
    }

    @Test
    void the_callers_request_id_comes_back_if_it_is_sane() {
        asAdmin()
                .header("X-Request-Id", "trace-1")
                .get("/v1/peaks")
                .then()
                .header("X-Request-Id", "trace-1");
        asAdmin()
                .header("X-Request-Id", "trace-1")
                .get("/v1/nothing")
                .then()
                .body("requestId", equalTo("trace-1"));
        for (var wrong : new String[] {"a b", "x".repeat(129), "é"}) {
            assertThat(
                            asAdmin()
                                    .header("X-Request-Id", wrong)
                                    .get("/v1/peaks")
                                    .header("X-Request-Id"))
                    .isNotEqualTo(wrong)
                    .hasSize(36);
        }
    }
}
