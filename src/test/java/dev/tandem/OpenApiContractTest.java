package dev.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import dev.tandem.fixture.ServedContract;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the service says of itself is what clients were promised. */
@QuarkusTest
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private record Operation(String name, JsonNode content) {}

    private JsonNode served;

    @BeforeEach
    void read() throws IOException {
        served = ServedContract.read();
    }

    /** {@code mvn test -Dtest=OpenApiContractTest -Dopenapi.update} makes it the committed one. */
    @Test
    void the_document_is_the_committed_one() throws IOException {
        if (System.getProperty("openapi.update") != null) {
            var sorted = JSON.treeToValue(served, Object.class);
            Files.writeString(COMMITTED, JSON.writeValueAsString(sorted) + "\n");
        }
        assertThat(served)
                .as("docs/openapi.json; if the change is wanted, refresh it (see README)")
                .isEqualTo(JSON.readTree(COMMITTED.toFile()));
    }

    @Test
    void it_is_openapi_3_1_and_says_whose_it_is() {
        assertThat(served.at("/openapi").asText()).startsWith("3.1");
        assertThat(served.at("/info/title").asText()).isEqualTo("Tandem");
        assertThat(served.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
        assertThat(served.at("/components/securitySchemes/ApiKey/name").asText())
                .isEqualTo("X-API-Key");
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_a_summary() {
        assertThat(operations()).isNotEmpty();
        assertThat(operations())
                .extracting(op -> op.content().path("operationId").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(withoutEach(op -> !op.path("summary").asText().isBlank())).isEmpty();
    }

    @Test
    void every_operation_says_what_it_needs_and_how_it_refuses() {
        assertThat(withoutEach(op -> op.at("/security/0").has("ApiKey")))
                .as("but for the address that is a secret itself")
                .containsExactly("get /v1/calendars/{secret}.ics");
        assertThat(withoutEach(op -> op.path("responses").has("401"))).isEmpty();
        assertThat(withoutEach(op -> op.path("responses").has("503"))).isEmpty();
        assertThat(withoutEach(op -> !op.has("requestBody") || op.path("responses").has("400")))
                .isEmpty();
    }

    @Test
    void what_is_created_is_a_201_and_what_is_deleted_a_204() {
        assertThat(
                        withoutEach(
                                op ->
                                        !op.path("operationId").asText().startsWith("create")
                                                || op.at("/responses/201/headers").has("Location")))
                .isEmpty();
        assertThat(operations())
                .filteredOn(operation -> operation.name().startsWith("delete"))
                .isNotEmpty()
                .allMatch(operation -> operation.content().path("responses").has("204"));
    }

    private List<String> withoutEach(Predicate<JsonNode> property) {
        return operations().stream()
                .filter(operation -> !property.test(operation.content()))
                .map(Operation::name)
                .toList();
    }

    private List<Operation> operations() {
        var found = new ArrayList<Operation>();
        served.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(_ -> path.getKey().startsWith("/v1/"))
                                        .filter(operation -> METHODS.contains(operation.getKey()))
                                        .forEach(
                                                operation ->
                                                        found.add(
                                                                new Operation(
                                                                        operation.getKey()
                                                                                + " "
                                                                                + path.getKey(),
                                                                        operation.getValue()))));
        return found;
    }
}
