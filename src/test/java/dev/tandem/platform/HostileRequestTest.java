package dev.tandem.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Requests that no client makes by itself, written to the socket as they are: refused, and never a
 * failure of ours.
 */
@QuarkusTest
class HostileRequestTest {

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/peaks?limit=%zz",
                "GET /v1/peaks?limit=%",
                "GET /v1/peaks?from=%00",
                "GET /v1/peaks?cursor={a}&x={b}",
                "GET /v1/peaks/%zz",
                "GET /v1/peaks/%00",
                "GET /v1/peaks/%ff%fe",
                "GET /v1/peaks/{id}",
                "GET /v1/peaks/../../../../etc/passwd",
                "GET /v1/peaks/0197f3a0-0000-7000-8000-000000000000%00",
                "GET /problems/%3Cscript%3E",
                "TRACE /v1/peaks",
                "CONNECT /v1/peaks",
                "FOO /v1/peaks",
                "PROPFIND /v1/peaks/1",
                "POST /v1/clients",
                "PUT /v1/clients",
            })
    void a_strange_request_is_refused(String line) throws IOException {
        assertThat(status(line, "")).as(line).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/peaks?x=%22%3E%0d%0aSet-Cookie:a=b&limit=1",
                "GET /v1/peaks?limit=1&%E2%82%AC=%F0%9F%8F%83",
            })
    void a_parameter_that_nobody_knows_breaks_nothing(String line) throws IOException {
        assertThat(status(line, "")).as(line).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: nonsense",
                "Accept: */",
                "If-None-Match: \"",
                "If-Match: ,,,",
                "Content-Type: nonsense",
                "Content-Type: application/json;charset=nonsense",
                "Idempotency-Key: \u0001",
                "X-HTTP-Method-Override: DELETE",
                "X-Request-Id: ${jndi:ldap://x}",
                "Range: bytes=0-1",
                "Accept-Language: x-!!",
            })
    void a_strange_header_breaks_nothing(String header) throws IOException {
        assertThat(status("GET /v1/peaks", header)).as(header).isBetween(200, 499);
        assertThat(status("POST /v1/peaks", header)).as(header).isBetween(400, 499);
    }

    private int status(String line, String header) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            var request =
                    line
                            + " HTTP/1.1\r\n"
                            + "Host: test\r\n"
                            + "Connection: close\r\n"
                            + "Content-Length: 0\r\n"
                            + "X-API-Key: "
                            + Calls.KEY
                            + "\r\n"
                            + (header.isEmpty() ? "" : header + "\r\n")
                            + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer)
                    .doesNotContain("Set-Cookie:")
                    .doesNotContain("dev.tandem.")
                    .doesNotContain("Exception");
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
