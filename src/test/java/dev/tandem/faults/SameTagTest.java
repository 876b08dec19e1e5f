package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.faults.Burst.Call;
import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiStory.Step;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.ServedContract;
import dev.tandem.platform.Calls;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Every change of the OpenAPI document at its place in a story, fifty times at the same moment:
 * with one ETag one is done and the others are told that it has changed; without one all are done
 * or told to send one.
 */
@QuarkusTest
class SameTagTest {

    private static final int AT_ONCE = 50;

    @Test
    void of_fifty_changes_with_one_tag_one_is_made() throws IOException {
        var contract = ServedContract.read();
        var walk = new ApiWalk(contract);
        var changes = new HashSet<String>();
        for (var step : ApiStory.steps()) {
            var isFirst = changes.add(step.operation());
            if (walk.isBy("patch", step) || walk.isBy("put", step) && !isFirst) {
                withoutTag(step, walk);
                withOneTag(step, walk);
            } else {
                walk.take(step);
            }
        }
        for (var method : List.of("put", "patch")) {
            contract.path("paths").findValues(method).stream()
                    .map(change -> change.path("operationId").asText())
                    .forEach(change -> assertThat(changes).contains(change));
        }
    }

    private static void withOneTag(Step step, ApiWalk walk) {
        var call = call(step, walk).with("If-Match", walk.etagFor(step));

        var answers = Burst.of(AT_ONCE, i -> call.saying(told(call.body(), i)));

        assertThat(Burst.statuses(answers))
                .as(step.operation() + ": " + answers.getFirst().body())
                .isEqualTo(Map.of(200, 1L, 412, AT_ONCE - 1L));
    }

    /** What the story's change says, each time a little different and never as it was. */
    private static String told(String body, int i) {
        return body.replace("62.0", "61." + (i + 10))
                .replace("6240", "" + (6000 + i))
                .replace("1325", "" + (1200 + i))
                .replace("\"sleepHours\":4", "\"sleepHours\":4." + (i + 10))
                .replace("\"severity\":1", "\"severity\":" + (2 + i % 4))
                .replace("\"rpe\":4", "\"rpe\":" + (5 + i % 5))
                .replace("\"calf-swelling\"]", "\"calf-swelling\"],\"sleepHours\":5." + (i + 10))
                .replace("07:00", "08:" + (i + 10))
                .replace("T00:00:00Z", "T01:" + (i + 10) + ":00Z")
                .replace("bridge, production", "bridge " + i)
                .replace("travel", "travel " + i);
    }

    private static void withoutTag(Step step, ApiWalk walk) {
        var needsOne = walk.targetOf(step).contains("/plans/");
        var answers = Burst.of(needsOne ? 3 : AT_ONCE, call(step, walk));

        assertThat(Burst.statuses(answers).keySet())
                .as(step.operation())
                .isEqualTo(java.util.Set.of(needsOne ? 428 : 200));
    }

    private static Call call(Step step, ApiWalk walk) {
        var path = walk.targetOf(step);
        var body = walk.bodyOf(step);
        var call = walk.isBy("put", step) ? Call.put(path, body) : Call.patch(path, body);
        return call.as(walk.keyOf(step, Calls.KEY));
    }
}
