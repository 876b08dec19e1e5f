package dev.tandem.platform;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

@QuarkusTest
class RepresentationTest {

    private static final String PEAK =
            """
            {"name":"Ararat","heightMeters":5137,"slopeDegrees":30,"climbedOn":"2026-12-07",
             "seenAt":"2026-12-07T18:04:11+01:00","zone":"Europe/Berlin",
             "details":{"day":"monday","names":["Agri","Masis"],"sore":["upper-back"],"counts":{"ropes":2},
                        "span":{"from":"2026-01-01","to":"2026-02-01"},"route":{"kind":"wall","grade":"6a"}}}
            """;

    @Test
    void what_was_sent_comes_back_in_the_same_form() {
        var answer = json(PEAK).post("/v1/peaks");

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", equalTo("/v1/peaks/" + id(answer)));
        assertThat(answer.asString())
                .contains("\"peak\":" + PEAK.replaceAll("\\n *", ""))
                .doesNotContain("null");
    }

    @Test
    void who_has_the_version_gets_no_body() {
        var path = created();
        for (var tag : new String[] {"\"1\"", "W/\"1\"", "\"0\", \"1\"", "*"}) {
            var answer = asAdmin().header("If-None-Match", tag).get(path);
            answer.then().statusCode(304).header("ETag", "\"1\"");
            assertThat(answer.asString()).isEmpty();
        }
        asAdmin().header("If-None-Match", "\"2\"").get(path).then().statusCode(200);
    }

    @Test
    void a_merge_patch_changes_what_it_names_and_null_removes() {
        var path = created();

        patch(
                        "{\"slopeDegrees\":31.5,\"zone\":null,\"details\":{\"day\":null,\"route\":{\"grade\":\"7b\"}}}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("peak.name", equalTo("Ararat"))
                .body("peak.slopeDegrees", equalTo(31.5f))
                .body("peak.zone", equalTo(null))
                .body("peak.details.day", equalTo(null))
                .body("peak.details.route.kind", equalTo("wall"))
                .body("peak.details.route.grade", equalTo("7b"));
    }

    @Test
    void a_patched_whole_is_validated_again() {
        var answer =
                patch(
                                "{\"name\":null,\"heightMeters\":-1,\"heigth\":null,\"details\":{\"span\":{\"to\":\"2025-01-01\"}}}")
                        .patch(created());

        problem(answer, 400, "invalid-input");
        assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .containsExactlyInAnyOrder("/name", "/heightMeters", "/heigth", "/details/span/to");
    }

    @Test
    void a_patch_is_an_object() {
        problem(patch("[]").patch(created()), 400, "invalid-input");
        problem(patch("{").patch(created()), 400, "malformed-json");
    }

    @Test
    void a_change_of_another_version_fails() {
        var path = created();

        problem(patch("{}").header("If-Match", "\"7\"").patch(path), 412, "precondition-failed");
        problem(patch("{}").header("If-Match", "W/\"1\"").patch(path), 412, "precondition-failed");
        patch("{}").header("If-Match", "\"1\"").patch(path).then().statusCode(200);
        patch("{}").header("If-Match", "*").patch(path).then().statusCode(200);
        patch("{}").patch(path).then().statusCode(200).header("ETag", "\"4\"");
    }

    @Test
    void where_the_version_must_be_named_it_is_asked_for() {
        var path = created() + "/strict";

        problem(asAdmin().noContentType().post(path), 428, "precondition-required");
        problem(
                asAdmin().noContentType().header("If-Match", "\"9\"").post(path),
                412,
                "precondition-failed");
        asAdmin().noContentType().header("If-Match", "\"1\"").post(path).then().statusCode(200);
    }

    private static String created() {
        return "/v1/peaks/" + id(json(PEAK).post("/v1/peaks"));
    }

    private static String id(io.restassured.response.Response answer) {
        return answer.jsonPath().getString("id");
    }
}
