package dev.tandem.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A request and an answer for each operation, recorded from the service by its tests. */
final class Examples {

    private static final String BOOK = "/openapi/examples.json";

    private final Map<String, Map<String, Object>> byOperation;

    private Examples(Map<String, Map<String, Object>> byOperation) {
        this.byOperation = byOperation;
    }

    static Examples recorded() {
        try (var book = Examples.class.getResourceAsStream(BOOK)) {
            return new Examples(
                    book == null
                            ? Map.of()
                            : new ObjectMapper().readValue(book, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(Operation operation) {
        var example = byOperation.getOrDefault(operation.getOperationId(), Map.of());
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), example.get("request"));
        }
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> show(answer.getValue().getContent(), example.get("response")));
    }

    private static void show(@Nullable Content bodies, @Nullable Object example) {
        if (bodies != null && bodies.getMediaTypes() != null && example != null) {
            bodies.getMediaTypes().values().forEach(body -> body.setExample(example));
        }
    }
}
