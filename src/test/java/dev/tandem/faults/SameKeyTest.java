package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.faults.Burst.Answer;
import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiStory.Step;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.Client;
import dev.tandem.fixture.ServedContract;
import dev.tandem.platform.security.Scopes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every POST of the OpenAPI document at its place in a story, fifty times at the same moment with
 * one Idempotency-Key: it happens once, and all fifty are told the same.
 */
@QuarkusTest
class SameKeyTest {

    private static final int AT_ONCE = 50;

    private Client owner;

    @Test
    void fifty_equal_posts_with_one_key_have_one_effect_and_one_answer() throws IOException {
        var contract = ServedContract.read();
        owner = Client.with(all());
        var walk = new ApiWalk(contract, owner::request);
        var posts = new HashSet<String>();
        for (var step : ApiStory.steps()) {
            if (walk.isBy("post", step)) {
                sentAtOnce(step, walk);
                posts.add(step.operation());
            } else {
                walk.take(step);
            }
        }
        assertThat(posts).as("posts that no story has").containsAll(posts(contract));
    }

    private void sentAtOnce(Step step, ApiWalk walk) {
        var key = UUID.randomUUID().toString();
        var before = itemsBeside(step, walk);
        var etag = etagIfAsked(step, walk);
        var call = call(step, walk).with("Idempotency-Key", key);
        var asked = etag == null ? call : call.with("If-Match", etag);

        var answers = Burst.of(AT_ONCE, asked);

        assertThat(answers)
                .as(step.operation())
                .allSatisfy(answer -> assertThat(answer.status()).isBetween(200, 299));
        assertThat(answers.stream().map(Answer::body).distinct()).as(step.operation()).hasSize(1);
        assertThat(answers.stream().filter(answer -> !isReplay(answer)))
                .as(step.operation())
                .hasSize(1);
        if (answers.getFirst().status() == 201) {
            assertThat(itemsBeside(step, walk)).as(step.operation()).isEqualTo(before + 1);
        }
        walk.take(step, Map.of("Idempotency-Key", key));
        otherBodyIsRefused(step, asked);
    }

    private static void otherBodyIsRefused(Step step, Call call) {
        if (!call.body().isEmpty()) {
            var other = Burst.one(call.saying(call.body() + " "));
            assertThat(other.status()).as(step.operation()).isEqualTo(422);
            assertThat(other.body()).contains("/problems/idempotency-key-reused");
        }
    }

    /** How many there are in the list that a POST adds to; 0 where it adds to none. */
    private int itemsBeside(Step step, ApiWalk walk) {
        var list = call(step, walk).asGet("?limit=200");
        var answer = Burst.one(list);
        return answer.status() != 200 ? 0 : JsonPath.from(answer.body()).getList("items").size();
    }

    private static String etagIfAsked(Step step, ApiWalk walk) {
        var target = walk.targetOf(step);
        return target.contains("/pauses") || target.endsWith("/restore")
                ? walk.etagFor(step)
                : null;
    }

    private Call call(Step step, ApiWalk walk) {
        return Call.post(walk.targetOf(step), walk.bodyOf(step)).as(walk.keyOf(step, owner.key()));
    }

    private static boolean isReplay(Answer answer) {
        return answer.header("Idempotency-Replayed").equals("true");
    }

    private static List<String> posts(com.fasterxml.jackson.databind.JsonNode contract) {
        return contract.path("paths").findValues("post").stream()
                .map(post -> post.path("operationId").asText())
                .toList();
    }

    private static String[] all() {
        return Set.copyOf(Scopes.ALL).stream()
                .filter(scope -> !scope.equals(Scopes.ADMIN))
                .toArray(String[]::new);
    }
}
