package dev.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiWalk;
import dev.tandem.fixture.ServedContract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every operation shows a request and an answer that were real. */
@QuarkusTest
class OpenApiExamplesTest {

    private static final Path BOOK = Path.of("src/main/resources/openapi/examples.json");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Enough of a list to see what it holds. */
    private static final int SHOWN_OF_A_LIST = 2;

    /** {@code mvn test -Dtest=OpenApiExamplesTest -Dopenapi.update} writes the book anew. */
    @Test
    void the_story_of_the_examples_can_be_lived() throws IOException {
        var walk = new ApiWalk(ServedContract.read());
        var book = JSON.createObjectNode();
        for (var step : ApiStory.steps()) {
            var page = JSON.createObjectNode();
            if (!step.body().isEmpty()) {
                page.set("request", JSON.readTree(walk.bodyOf(step)));
            }
            shown(walk.take(step)).ifPresent(answer -> page.set("response", answer));
            book.putIfAbsent(step.operation(), page);
        }
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(BOOK, JSON.writeValueAsString(book) + "\n");
        }
        assertThat(book.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(
                        JSON.readTree(BOOK.toFile()).properties().stream()
                                .map(Map.Entry::getKey)
                                .toList());
    }

    private static Optional<JsonNode> shown(Response answer) throws IOException {
        var text = answer.asString();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (answer.contentType().equals("application/vnd.ant.fit")) {
            return Optional.of(TextNode.valueOf("the bytes of a FIT file"));
        }
        return Optional.of(
                answer.contentType().startsWith("text/calendar")
                        ? TextNode.valueOf(withOneEvent(text))
                        : shortened(JSON.readTree(text)));
    }

    private static String withOneEvent(String calendar) {
        var end = "END:VEVENT\r\n";
        return calendar.substring(0, calendar.indexOf(end)) + end + "END:VCALENDAR\r\n";
    }

    @Test
    void every_body_of_the_document_has_an_example() throws IOException {
        var without = new ArrayList<String>();
        for (var path : ServedContract.read().path("paths").properties()) {
            if (path.getKey().startsWith("/v1/")) {
                path.getValue().forEach(operation -> without.addAll(bodiesWithout(operation)));
            }
        }
        assertThat(without).isEmpty();
    }

    private static List<String> bodiesWithout(JsonNode operation) {
        var bodies = new ArrayList<JsonNode>();
        operation.at("/requestBody/content").forEach(bodies::add);
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer.getValue().path("content").forEach(bodies::add));
        return bodies.stream()
                .filter(body -> !body.has("example") && !body.has("examples"))
                .map(_ -> operation.path("operationId").asText())
                .toList();
    }

    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode list && list.path(0).isObject()) {
            while (list.size() > SHOWN_OF_A_LIST) {
                list.remove(SHOWN_OF_A_LIST);
            }
        }
        if (node instanceof ObjectNode object && object.path("key").asText().startsWith("tdm_")) {
            object.put("key", "shown this once");
        }
        if (node instanceof ObjectNode object && object.path("url").isTextual()) {
            object.put("url", "https://tandem.example/v1/calendars/shown-this-once.ics");
        }
        node.forEach(OpenApiExamplesTest::shortened);
        return node;
    }
}
