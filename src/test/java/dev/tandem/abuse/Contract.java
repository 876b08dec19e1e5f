package dev.tandem.abuse;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.fixture.ServedContract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the served OpenAPI document says of each operation. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    /** One operation: its content is as the document has it. */
    record Operation(String id, String method, String path, JsonNode content) {
        boolean takesBody() {
            return content.has("requestBody");
        }

        /** The one media type of its body, and what the document says of that. */
        String media() {
            return content.at("/requestBody/content").fieldNames().next();
        }

        JsonNode body() {
            return content.at("/requestBody/content").path(media());
        }

        boolean isCreatedWithoutBody() {
            return !content.at("/requestBody/required").asBoolean(true);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Contract served() throws IOException {
        return new Contract(ServedContract.read());
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(it -> METHODS.contains(it.getKey()))
                                        .map(it -> operation(path.getKey(), it.getKey(), it))
                                        .forEach(operations::add));
        return operations;
    }

    List<Operation> writes() {
        return operations().stream().filter(Operation::takesBody).toList();
    }

    JsonNode document() {
        return document;
    }

    /** A schema or an answer, where another place is referred to that place. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** What is said of a status of an operation; missing if it is none of its statuses. */
    JsonNode answer(Operation operation, int status) {
        return resolved(operation.content().path("responses").path(Integer.toString(status)));
    }

    /** The types of problems that are documented for a status of an operation. */
    Set<String> problems(Operation operation, int status) {
        var types = new HashSet<String>();
        answer(operation, status)
                .at("/content/application~1problem+json/examples")
                .forEach(example -> types.add(example.at("/value/type").asText()));
        return types;
    }

    List<JsonNode> queryParameters(Operation operation) {
        var parameters = new ArrayList<JsonNode>();
        operation.content().path("parameters").forEach(it -> parameters.add(resolved(it)));
        return parameters.stream().filter(it -> it.path("in").asText().equals("query")).toList();
    }

    private static Operation operation(
            String path, String method, java.util.Map.Entry<String, JsonNode> it) {
        return new Operation(
                it.getValue().path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                it.getValue());
    }
}
