package dev.tandem.platform;

import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@QuarkusTest
class IdempotencyTest {

    private static final String GOOD = "{\"name\":\"a\",\"heightMeters\":7}";

    @Inject Peaks peaks;
    @Inject AgroalDataSource database;

    @Test
    void the_same_again_gets_the_same_answer_and_has_no_effect() {
        var key = UUID.randomUUID().toString();
        var first = post(key, GOOD);
        var made = peaks.made.get();

        var again = post(key, GOOD);

        assertThat(peaks.made.get()).isEqualTo(made);
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        for (var header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header)).isNotNull();
        }
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var key = UUID.randomUUID().toString();
        post(key, GOOD);

        problem(post(key, GOOD.replace("7", "8")), 422, "idempotency-key-reused");
    }

    @Test
    void twenty_at_once_have_one_effect() throws Exception {
        var key = UUID.randomUUID().toString();
        var before = peaks.made.get();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var calls =
                    IntStream.range(0, 20)
                            .mapToObj(i -> (Callable<Response>) () -> post(key, GOOD))
                            .toList();
            var answers = threads.invokeAll(calls).stream().map(call -> call.resultNow()).toList();

            assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
            assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
            assertThat(
                            answers.stream()
                                    .filter(
                                            answer ->
                                                    answer.header("Idempotency-Replayed") == null))
                    .hasSize(1);
        }
        assertThat(peaks.made.get()).isEqualTo(before + 1);
    }

    @Test
    void who_waits_too_long_is_told_that_it_is_still_running() throws Exception {
        var key = UUID.randomUUID().toString();
        var slow = GOOD.replace("\"a\"", "\"slow\"");
        try (var threads = Executors.newFixedThreadPool(1)) {
            var running = threads.submit(() -> post(key, slow));
            Thread.sleep(500);
            problem(post(key, slow), 409, "request-in-progress");
            assertThat(running.get().statusCode()).isEqualTo(201);
        }
        assertThat(post(key, slow).statusCode()).isEqualTo(201);
    }

    @Test
    void a_refusal_is_replayed_too() {
        var key = UUID.randomUUID().toString();
        var refused = GOOD.replace("\"a\"", "\"refused\"");
        var first = post(key, refused);
        problem(first, 409, "conflict");

        var again = post(key, refused);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void a_failure_of_ours_is_not_kept() {
        var key = UUID.randomUUID().toString();
        var broken = GOOD.replace("\"a\"", "\"broken\"");

        problem(post(key, broken), 500, "internal-error");
        problem(post(key, broken), 500, "internal-error");
        assertThat(post(key, GOOD).statusCode()).isEqualTo(201);
    }

    @Test
    void a_key_is_of_one_path_and_a_wrong_body_does_not_use_it_up() {
        var key = UUID.randomUUID().toString();
        problem(post(key, "{}"), 400, "invalid-input");
        var path = post(key, GOOD).header("Location");

        asAdmin()
                .noContentType()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .post(path + "/strict")
                .then()
                .statusCode(200);
        asAdmin()
                .noContentType()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .post(path + "/strict")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\u00e9"})
    void a_key_is_visible_text(String key) {
        problem(post(key, GOOD), 400, "invalid-input")
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    @Test
    void a_key_is_not_endless() {
        problem(post("x".repeat(256), GOOD), 400, "invalid-input");
    }

    @Test
    void after_a_day_a_key_is_forgotten() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = post(key, GOOD);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update idempotent_answer set created_at = created_at - interval '25 hours'");
        }

        var later = post(key, GOOD);

        assertThat(later.header("Idempotency-Replayed")).isNull();
        assertThat(later.header("Location")).isNotEqualTo(first.header("Location"));
    }

    private static Response post(String key, String body) {
        return json(body).header("Idempotency-Key", key).post("/v1/peaks");
    }
}
