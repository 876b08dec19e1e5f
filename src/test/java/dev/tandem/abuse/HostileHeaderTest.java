package dev.tandem.abuse;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Set;

/** Headers that no client sends by itself, to every operation of the contract. */
@QuarkusTest
class HostileHeaderTest {
    private static final List<String> HEADERS =
            List.of(
                    "If-Match: \"",
                    "If-Match: ,,,,",
                    "If-Match: W/\"1\", nonsense",
                    "If-Match: " + "\"x\",".repeat(1_500),
                    "If-Match: \"1\"\r\nIf-Match: \"2\"",
                    "If-None-Match: \"\u00ff\"",
                    "If-None-Match: " + "\"".repeat(3_000),
                    "If-Modified-Since: yesterday",
                    "Idempotency-Key: ",
                    "Idempotency-Key: " + "k".repeat(6_000),
                    "Idempotency-Key: '; drop table idempotent_answer; --",
                    "Idempotency-Key: \u00e9\u00ff",
                    "Idempotency-Key: a\r\nIdempotency-Key: b",
                    "X-Request-Id: ${jndi:ldap://127.0.0.1/x}",
                    "X-Request-Id: a b",
                    "X-Request-Id: " + "r".repeat(6_000),
                    "X-Request-Id: \u00e9",
                    "Accept: nonsense",
                    "Accept: ",
                    "Accept: */",
                    "Accept: application/json;q=0",
                    "Accept: " + "a/b,".repeat(1_500),
                    "Accept-Language: x-!!;q=9, *;q=NaN",
                    "Accept-Language: " + "de,".repeat(2_000),
                    "Accept-Encoding: nonsense;q=2",
                    "Accept-Charset: utf-7",
                    "Content-Type: nonsense",
                    "Content-Type: application/json;charset=nonsense",
                    "Content-Type: ",
                    "Content-Encoding: gzip",
                    "Range: bytes=0-1",
                    "Range: bytes=-,99999999999999999999-",
                    "X-HTTP-Method-Override: DELETE",
                    "X-HTTP-Method: DELETE",
                    "X-Method-Override: DELETE",
                    "X-Original-URL: /v1/clients",
                    "X-Rewrite-URL: /v1/clients",
                    "X-Forwarded-For: ' or 1=1, ${jndi:ldap://x}",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Prefix: /../..",
                    "Forwarded: for=_x;proto=ftp;host=evil.example",
                    "Cookie: " + "a=b;".repeat(1_500),
                    "Origin: null",
                    "Expect: nonsense",
                    "Authorization: ",
                    "Authorization: Bearer",
                    "Authorization: Bearer x.y.z",
                    "Authorization: Basic !!!",
                    "traceparent: 00-zz",
                    "baggage: " + "a=b,".repeat(1_000));

    @TestHTTPResource("/")
    URI service;

    @Inject AgroalDataSource database;

    @Test
    void a_strange_header_makes_no_operation_fail_and_lets_nothing_through()
            throws IOException, SQLException {
        var contract = Contract.served();
        var world = World.shared(contract);
        var answers = new Answers(contract);
        try (var wire = new Wire(service)) {
            // Advice is stored when it is read first.
            reads(contract).forEach(read -> wire.raw("GET " + world.path(read), "", ""));
            var before = TableSums.of(database);
            for (var operation : contract.operations()) {
                for (var header : HEADERS) {
                    one(operation, header, world, wire, answers);
                }
            }
            assertThat(answers.wrong()).isEmpty();
            assertThat(TableSums.of(database)).as("what is stored").isEqualTo(before);
        }
    }

    private static List<Operation> reads(Contract contract) {
        return contract.operations().stream().filter(it -> it.method().equals("GET")).toList();
    }

    /**
     * Writes carry nothing, and what deletes names a version that never was, so nothing may change.
     */
    private static void one(
            Operation operation, String header, World world, Wire wire, Answers answers) {
        if (changesWithoutBody(operation)) {
            return;
        }
        var line = operation.method() + " " + world.path(operation);
        var version =
                operation.method().equals("GET") || header.startsWith("If-Match")
                        ? ""
                        : "If-Match: \"-\"\r\n";
        var answer = wire.raw(line, version + header + "\r\nContent-Length: 0\r\n", "");
        answers.judge(operation, answer, line + " " + header);
        var sent = header.startsWith("X-Request-Id: ") ? header.substring(14) : "";
        if (!sent.isEmpty() && answer.requestId().equals(sent) && !sent.matches("[!-~]{1,128}")) {
            answers.note(operation, "echoes a strange X-Request-Id", header, answer);
        }
    }

    /** They need no body to do their work, so a strange header may not keep them from it. */
    private static boolean changesWithoutBody(Operation operation) {
        return operation.method().equals("POST")
                && (!operation.takesBody() || operation.isCreatedWithoutBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Long: ", "Cookie: ", "Authorization: Bearer ", "X-API-Key: "})
    void more_than_twenty_kilobytes_of_header_are_refused(String header) throws IOException {
        var contract = Contract.served();
        try (var wire = new Wire(service)) {
            for (var operation : contract.operations()) {
                var answer =
                        wire.raw(
                                operation.method() + " " + operation.path().replaceAll("[{}]", ""),
                                header + "x".repeat(24_000) + "\r\n",
                                "");
                assertThat(answer.status()).as(operation.id()).isEqualTo(431);
            }
        }
    }

    @Test
    void an_address_of_four_kilobytes_is_no_failure() throws IOException {
        var contract = Contract.served();
        try (var wire = new Wire(service)) {
            for (var operation : reads(contract)) {
                var path = operation.path().replaceAll("\\{\\w+}", "x") + "?a=" + "x".repeat(5_000);
                assertThat(wire.raw("GET " + path, "", "").status())
                        .as(operation.id())
                        .isIn(Set.of(200, 400, 404, 414));
            }
        }
    }
}
