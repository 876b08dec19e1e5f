package dev.tandem.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.tandem.abuse.Contract.Operation;
import dev.tandem.fixture.TableSums;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Bodies made from those of the contract by changing one place: what the document does not allow is
 * refused and changes nothing, what it allows never makes the service fail.
 */
@QuarkusTest
class MutatedBodyTest {
    /** Half a surrogate pair is only sent if it is escaped. */
    private static final ObjectWriter JSON =
            JsonMapper.builder().build().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    @TestHTTPResource("/")
    URI service;

    @Inject AgroalDataSource database;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20_261_124})
    void what_the_document_does_not_allow_is_refused_and_changes_nothing(long seed)
            throws IOException, SQLException {
        var contract = Contract.served();
        var validity = new Validity(contract);
        var world = World.shared(contract);
        var answers = new Answers(contract);
        var before = TableSums.of(database);
        try (var wire = new Wire(service)) {
            for (var operation : contract.writes()) {
                var headers = world.headers(operation, wire);
                var schema = operation.body().path("schema");
                mutants(
                        contract,
                        world,
                        operation,
                        seed,
                        (body, change) -> {
                            if (!validity.holds(body, schema)) {
                                answers.expect(
                                        operation,
                                        wire.send(
                                                operation.method(),
                                                world.path(operation),
                                                bytes(body),
                                                headers),
                                        change,
                                        Set.of(400));
                            }
                        });
            }
        }
        assertThat(answers.wrong()).isEmpty();
        assertThat(answers.judged()).as("requests").isGreaterThan(4_000);
        assertThat(TableSums.of(database)).as("what is stored").isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1906})
    void what_the_document_allows_never_fails_and_is_as_documented(long seed) throws IOException {
        var contract = Contract.served();
        var validity = new Validity(contract);
        var world = World.lived(contract);
        var answers = new Answers(contract);
        try (var wire = new Wire(service)) {
            for (var operation : contract.writes()) {
                var schema = operation.body().path("schema");
                mutants(
                        contract,
                        world,
                        operation,
                        seed,
                        (body, change) -> {
                            if (validity.holds(body, schema)) {
                                answers.judge(
                                        operation,
                                        wire.send(
                                                operation.method(),
                                                world.path(operation),
                                                bytes(body),
                                                world.headers(operation, wire)),
                                        change + " in " + body);
                            }
                        });
                reread(contract, world, wire, answers);
            }
        }
        assertThat(answers.wrong()).isEmpty();
        assertThat(answers.judged()).as("requests").isGreaterThan(1_000);
    }

    /** The examples themselves are allowed, or all of the above proves little. */
    @Test
    void the_document_allows_its_own_examples() throws IOException {
        var contract = Contract.served();
        var validity = new Validity(contract);
        var faults = new ArrayList<String>();
        for (var operation : contract.writes()) {
            validity.faults(operation.body().path("example"), operation.body().path("schema"), "")
                    .forEach(fault -> faults.add(operation + fault));
        }
        assertThat(faults).isEmpty();
    }

    /** After each kind of change, all that can be read of the athlete still can. */
    private static void reread(Contract contract, World world, Wire wire, Answers answers) {
        contract.operations().stream()
                .filter(it -> it.method().equals("GET") && it.path().startsWith("/v1/athletes/{"))
                .forEach(
                        it ->
                                answers.judge(
                                        it,
                                        wire.send("GET", world.path(it), new byte[0], Map.of()),
                                        "reading again"));
    }

    private static void mutants(
            Contract contract,
            World world,
            Operation operation,
            long seed,
            BiConsumer<JsonNode, String> take) {
        var mutations = new Mutations(contract, seed);
        var schema = operation.body().path("schema");
        var bodies = new ArrayList<JsonNode>(List.of(world.example(operation)));
        bodies.addAll(new Samples(contract).of(schema));
        for (var body : bodies) {
            take.accept(body, "as it is");
            mutations.each(body, schema, take);
        }
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
