package dev.tandem.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.abuse.Contract.Operation;
import dev.tandem.fixture.TableSums;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Paths, query parameters and methods that no client makes by itself, for every operation of the
 * contract.
 */
@QuarkusTest
class HostileAddressTest {
    private static final Set<Integer> NOT_THERE = Set.of(400, 404, 405, 428);

    private static final List<String> SEGMENTS =
            List.of(
                    "0",
                    "-1",
                    "null",
                    "x",
                    "1.5",
                    "2147483648",
                    "99999999999999999999",
                    "00000000-0000-0000-0000-000000000000",
                    "0197f3a0-0000-7000-8000-00000000000",
                    "2026-02-30",
                    "10000-01-01",
                    "0001-01-01",
                    "%00",
                    "a%00b",
                    "%2F",
                    "..%2F..",
                    "%2e%2e%2f",
                    "%ff%fe",
                    "%c3%28",
                    "%f0%9f%98%80",
                    "%0d%0aSet-Cookie:%20a=b",
                    "%27%20or%201=1--",
                    "$%7Bjndi:ldap:%2F%2Fx%7D",
                    "{x}",
                    "%",
                    "%zz",
                    "*",
                    "a".repeat(3_000));

    private static final List<String> VALUES =
            List.of(
                    "",
                    "-1",
                    "0",
                    "201",
                    "1.5",
                    "1e9",
                    "99999999999999999999",
                    "NaN",
                    "null",
                    "2026-02-30",
                    "0001-01-01",
                    "9999-12-31",
                    "1900-01-01",
                    "2199-12-31",
                    "2011-12-30",
                    "2026-11-24T00:00:00Z",
                    "no-such-value",
                    "%00",
                    "%ff",
                    "%0d%0aSet-Cookie:%20a=b",
                    "%27%20or%201=1--",
                    "$%7Bjndi:ldap:%2F%2Fx%7D",
                    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                    "a".repeat(3_500));

    @TestHTTPResource("/")
    URI service;

    @Inject AgroalDataSource database;

    @Test
    void a_path_that_names_nothing_is_not_there_and_nothing_changes()
            throws IOException, SQLException {
        var contract = Contract.served();
        var world = World.shared(contract);
        var answers = new Answers(contract);
        var before = TableSums.of(database);
        try (var wire = new Wire(service)) {
            for (var operation : contract.operations()) {
                for (var parameter : world.parametersOf(operation)) {
                    for (var segment : SEGMENTS) {
                        segment(
                                operation,
                                world.path(operation, parameter, segment),
                                wire,
                                answers);
                    }
                }
            }
        }
        assertThat(answers.wrong()).isEmpty();
        assertThat(TableSums.of(database)).as("what is stored").isEqualTo(before);
    }

    /**
     * Some dates and numbers are good ones; the body is empty, so that writes are refused still.
     */
    private static void segment(Operation operation, String path, Wire wire, Answers answers) {
        var answer = wire.raw(operation.method() + " " + path, "Content-Length: 0\r\n", "");
        if (answer.status() == 400 && answer.body().isEmpty()) {
            return; // no URI at all, which the server itself refuses
        }
        answers.judge(operation, answer, operation.method() + " " + path);
        if (!operation.method().equals("GET") && !operation.path().contains("{date}")) {
            answers.expect(operation, answer, operation.method() + " " + path, NOT_THERE);
        }
    }

    @Test
    void every_wrong_query_parameter_is_named_and_all_of_them_at_once() throws IOException {
        var contract = Contract.served();
        var world = World.shared(contract);
        var answers = new Answers(contract);
        try (var wire = new Wire(service)) {
            for (var operation : contract.operations()) {
                var parameters = contract.queryParameters(operation);
                for (var parameter : parameters) {
                    each(operation, parameter, new Validity(contract), world, wire, answers);
                }
                together(operation, parameters, world, wire, answers);
            }
        }
        assertThat(answers.wrong()).isEmpty();
    }

    private static void each(
            Operation operation,
            JsonNode parameter,
            Validity validity,
            World world,
            Wire wire,
            Answers answers) {
        var name = parameter.path("name").asText();
        for (var value : VALUES) {
            var sent = world.path(operation) + "?" + name + "=" + value;
            var answer = send(wire, operation, sent);
            answers.judge(operation, answer, sent);
            if (answer.status() == 400 && !answer.body().contains("\"parameter\"")) {
                answers.note(operation, "does not name the parameter", sent, answer);
            }
            if (answer.status() < 300 && !allows(validity, parameter, value)) {
                answers.note(operation, "takes a wrong " + name, sent, answer);
            }
        }
        var twice = world.path(operation) + "?" + name + "=1&" + name + "=2";
        answers.expect(operation, send(wire, operation, twice), twice, Set.of(400));
    }

    private static boolean allows(Validity validity, JsonNode parameter, String value) {
        var schema = parameter.path("schema");
        var text = java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
        var node = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
        return validity.holds(node.textNode(text), schema)
                || text.matches("-?\\d{1,9}")
                        && validity.holds(node.numberNode(Integer.parseInt(text)), schema);
    }

    private static void together(
            Operation operation,
            List<JsonNode> parameters,
            World world,
            Wire wire,
            Answers answers) {
        var names = parameters.stream().map(it -> it.path("name").asText()).toList();
        if (names.isEmpty()) {
            return;
        }
        var query = names.stream().map(name -> name + "=%00").collect(Collectors.joining("&"));
        var sent = world.path(operation) + "?" + query;
        var answer = send(wire, operation, sent);
        answers.expect(operation, answer, sent, Set.of(400));
        for (var name : names) {
            if (!answer.body().contains("\"parameter\":\"" + name + "\"")) {
                answers.note(operation, "does not tell of " + name + " too", sent, answer);
            }
        }
    }

    private static Answers.Answer send(Wire wire, Operation operation, String path) {
        return wire.send(operation.method(), path, new byte[0], Map.of());
    }

    @Test
    void a_method_that_a_path_does_not_have_is_refused() throws IOException, SQLException {
        var contract = Contract.served();
        var world = World.shared(contract);
        var known =
                contract.operations().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Operation::path,
                                        Collectors.mapping(Operation::method, Collectors.toSet())));
        var before = TableSums.of(database);
        try (var wire = new Wire(service)) {
            for (var operation : contract.operations()) {
                for (var method :
                        List.of(
                                "GET",
                                "POST",
                                "PUT",
                                "PATCH",
                                "DELETE",
                                "TRACE",
                                "FOO",
                                "PROPFIND",
                                "get")) {
                    var path = world.path(operation);
                    if (!known.get(operation.path()).contains(method)) {
                        var answer = wire.raw(method + " " + path, "Content-Length: 0\r\n", "");
                        assertThat(answer.status())
                                .as("%s %s", method, path)
                                .isIn(405, 400, 404, 415);
                        assertThat(answer.media()).startsWith("application/problem+json");
                    }
                }
            }
        }
        assertThat(TableSums.of(database)).as("what is stored").isEqualTo(before);
    }
}
