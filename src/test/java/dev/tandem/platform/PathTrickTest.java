package dev.tandem.platform;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Paths written so as to slip past a check: nobody gets in without a key. */
@QuarkusTest
class PathTrickTest {

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/clients",
                "/v1/clients/",
                "/v1/clients;a",
                "/v1/clients;a=b",
                "/v1;a/clients",
                "/v1/clients%3B",
                "/v1/clients%3Ba",
                "//v1/clients",
                "/v1//clients",
                "/v1/clients//",
                "/v1%2Fclients",
                "/v1/%63lients",
                "/v1/./clients",
                "/v1/x/../clients",
                "/v1/%2e/clients",
                "/v1/x/%2e%2e/clients",
                "/q/../v1/clients",
                "/q/%2e%2e/v1/clients",
                "/q/..%2Fv1/clients",
                "/problems/../v1/clients",
                "/problems/%2e%2e/v1/clients",
                "/problems/..;/v1/clients",
                "/problems/not-found/../../v1/clients",
                "/v1/clients?x=/q/health",
                "/v1/clients#/q/health",
                "/V1/clients",
                "/v1/peaks;/problems/not-found",
                "http://other/v1/clients",
            })
    void no_way_of_writing_a_path_gets_in_without_a_key(String path) throws IOException {
        for (var method : new String[] {"GET", "POST", "DELETE", "HEAD"}) {
            assertThat(status(method, path))
                    .as("%s %s", method, path)
                    .isIn(400, 401, 404, 405, 415);
        }
    }

    @Test
    void an_operation_without_annotation_is_denied() {
        given().header("X-API-Key", Calls.KEY).get("/v1/bare").then().statusCode(403);
        given().get("/v1/bare").then().statusCode(401);
    }

    @Test
    void the_method_cannot_be_swapped_by_a_header() {
        given().noContentType()
                .header("X-HTTP-Method-Override", "GET")
                .post("/v1/clients")
                .then()
                .statusCode(401);
    }

    private int status(String method, String path) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var request =
                    method
                            + " "
                            + path
                            + " HTTP/1.1\r\n"
                            + "Host: test\r\n"
                            + "Content-Length: 0\r\n"
                            + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
