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
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is no JSON object, or no JSON at all, sent to every operation of the contract that takes a
 * body.
 */
@QuarkusTest
class JsonBodyTest {
    @TestHTTPResource("/")
    URI service;

    @Inject AgroalDataSource database;

    @Test
    void what_is_not_exactly_one_sound_json_object_is_refused_everywhere_and_changes_nothing()
            throws IOException, SQLException {
        var contract = Contract.served();
        var world = World.shared(contract);
        var answers = new Answers(contract);
        var before = TableSums.of(database);
        try (var wire = new Wire(service)) {
            for (var operation : contract.writes()) {
                var headers = world.headers(operation, wire);
                var bodies = bodies(world.example(operation));
                if (operation.isCreatedWithoutBody()) {
                    bodies.remove("nothing");
                }
                bodies.forEach(
                        (name, body) ->
                                answers.expect(
                                        operation,
                                        wire.send(
                                                operation.method(),
                                                world.path(operation),
                                                body,
                                                headers),
                                        name,
                                        expected(operation, body)));
                otherMedia(operation, world, wire, answers);
                tooLarge(operation, world, wire, answers);
            }
        }
        assertThat(answers.wrong()).isEmpty();
        assertThat(answers.types()).contains("/problems/malformed-json", "/problems/invalid-input");
        assertThat(TableSums.of(database)).as("what is stored").isEqualTo(before);
    }

    /** A batch tells of each item. */
    private static Set<Integer> expected(Operation operation, byte[] body) {
        boolean hasItems = new String(body, StandardCharsets.UTF_8).startsWith("{\"items\":[");
        if (hasItems && operation.id().equals("storeSessions")) {
            return Set.of(200, 400);
        }
        return Set.of(400);
    }

    private static void otherMedia(Operation operation, World world, Wire wire, Answers answers) {
        var body = world.example(operation).toString().getBytes(StandardCharsets.UTF_8);
        for (var media :
                new String[] {
                    "text/plain",
                    "application/xml",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=b",
                    "nonsense",
                    "application/json, text/plain",
                    operation.media().contains("merge")
                            ? "application/json"
                            : "application/merge-patch+json"
                }) {
            var headers = new HashMap<>(world.headers(operation, wire));
            headers.put("Content-Type", media);
            answers.expect(
                    operation,
                    wire.send(operation.method(), world.path(operation), body, headers),
                    "Content-Type: " + media,
                    Set.of(415));
        }
    }

    /** With its length said, and in chunks that add up. */
    private static void tooLarge(Operation operation, World world, Wire wire, Answers answers) {
        var line = operation.method() + " " + world.path(operation);
        var media = "Content-Type: " + operation.media() + "\r\n";
        var spaces = " ".repeat(1 << 16);
        answers.expect(
                operation,
                wire.raw(line, media + "Content-Length: 1100000\r\n", " ".repeat(1_100_000)),
                "a body of 1.1 MB",
                Set.of(413));
        var chunk = Integer.toHexString(spaces.length()) + "\r\n" + spaces + "\r\n";
        answers.expect(
                operation,
                wire.raw(
                        line,
                        media + "Transfer-Encoding: chunked\r\n",
                        chunk.repeat(17) + "0\r\n\r\n"),
                "17 chunks of 64 KiB",
                Set.of(413));
    }

    private static Map<String, byte[]> bodies(JsonNode example) {
        var good = example.toString();
        var field = example.fieldNames().hasNext() ? example.fieldNames().next() : "name";
        var bodies = new LinkedHashMap<String, byte[]>();
        for (var text :
                new String[] {
                    "",
                    " \t\r\n",
                    "null",
                    "[]",
                    "[" + good + "]",
                    "7",
                    "-0",
                    "1e999",
                    "true",
                    "\"text\"",
                    "{",
                    "{]",
                    "}",
                    "[",
                    "\"",
                    "nul",
                    "{}{}",
                    good + good,
                    good + " x",
                    good + ",",
                    good + "\u0000",
                    "\ufeff" + good,
                    "/* c */" + good,
                    "// c\n" + good,
                    "<a/>",
                    good.replaceFirst("}$", ",}"),
                    good.replaceFirst("^\\{", "{,"),
                    good.replace('"', '\''),
                    "{\"" + field + "\":1,\"" + field + "\":1}",
                    "{\""
                            + field
                            + "\":1,\"\\u00"
                            + Integer.toHexString(field.charAt(0))
                            + field.substring(1)
                            + "\":1}",
                    "{" + field + ":1}",
                    "{\"" + field + "\"}",
                    "{\"" + field + "\":}",
                    "{\"" + field + "\" 1}",
                    "{\"" + field + "\":\"\\x\"}",
                    "{\"" + field + "\":\"\\u12\"}",
                    "{\"" + field + "\":\"a\nb\"}",
                    "{\"\":1}",
                    "{\"\\u0000\":1}",
                    "{\"\\ud800\":1}",
                    "{\"__proto__\":{}}",
                    "{\"" + "n".repeat(2000) + "\":1}",
                }) {
            bodies.put(text.isEmpty() ? "nothing" : text, text.getBytes(StandardCharsets.UTF_8));
        }
        for (var value :
                new String[] {
                    "NaN",
                    "Infinity",
                    "-Infinity",
                    "undefined",
                    "+1",
                    "01",
                    ".5",
                    "5.",
                    "0x10",
                    "1e",
                    "--1",
                    "1e999",
                    "-1e999",
                    "1e2147483648",
                    "1e-2147483649",
                    "1e99999999999999999999",
                    "9".repeat(5000),
                    "0." + "1".repeat(5000),
                    "[".repeat(5000),
                    "{\"a\":".repeat(5000),
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "[[[[]]]]",
                    "{\"a\":{}}",
                    "'a'",
                }) {
            var shown = value.length() > 30 ? value.substring(0, 30) + "..." : value;
            bodies.put(
                    field + ": " + shown,
                    ("{\"" + field + "\":" + value + "}").getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("UTF-16", good.getBytes(StandardCharsets.UTF_16));
        bodies.put("UTF-32", good.getBytes(java.nio.charset.Charset.forName("UTF-32")));
        for (var octet : new int[] {0xff, 0xfe, 0xc0, 0x80}) {
            var broken = ("{\"" + field + "\":\"?\"}").getBytes(StandardCharsets.UTF_8);
            broken[broken.length - 3] = (byte) octet;
            bodies.put("the octet " + octet, Arrays.copyOf(broken, broken.length));
        }
        return bodies;
    }
}
