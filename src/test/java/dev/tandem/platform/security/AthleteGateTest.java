package dev.tandem.platform.security;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.Client;
import dev.tandem.fixture.Grants;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Ways of writing an athlete's path that might show the gate one athlete and the service another.
 */
@QuarkusTest
class AthleteGateTest {
    @TestHTTPResource("/")
    URI service;

    private Client stranger;
    private String hidden;
    private String own;

    @BeforeEach
    void an_athlete_of_each() {
        var owner = Client.with(Grants.all());
        stranger = Client.with(Grants.all());
        hidden = idOf(created(owner.json(LEAST.replace("Ada", "Hidden")).post("/v1/athletes")));
        own = idOf(created(stranger.json(LEAST.replace("Ada", "Own")).post("/v1/athletes")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HIDDEN",
                "HIDDEN/",
                "HIDDEN;a",
                "HIDDEN;athleteId=OWN",
                "HIDDEN%3B",
                "HIDDEN%20",
                "HIDDEN%00",
                "OWN/../HIDDEN",
                "OWN/%2e%2e/HIDDEN",
                "OWN%2F..%2FHIDDEN",
                "OWN%2f%2e%2e%2fHIDDEN",
                "OWN;/../HIDDEN",
                "OWN/..;/HIDDEN",
                "me/../HIDDEN",
                "me;HIDDEN",
                ".//HIDDEN",
                "./HIDDEN",
                "/HIDDEN",
                "%48IDDEN",
                "{HIDDEN}",
                "HIDDEN?athleteId=OWN",
                "HIDDEN?athleteId=me",
                "HIDDEN#OWN",
                "OWN,HIDDEN",
            })
    void no_way_of_writing_a_path_shows_a_stranger_the_hidden_athlete(String way)
            throws IOException {
        for (var below : new String[] {"", "/goals", "/export", "/today"}) {
            var path = "/v1/athletes/" + way.replace("HIDDEN", hidden).replace("OWN", own) + below;
            assertThat(answer(path)).as(path).doesNotContain("Hidden").doesNotContain(" 500 ");
        }
    }

    @Test
    void an_id_in_capitals_is_the_same_athlete_to_gate_and_service() {
        var loud = own.toUpperCase(Locale.ROOT);

        stranger.request().get("/v1/athletes/" + loud).then().statusCode(200);
        stranger.request()
                .get("/v1/athletes/" + hidden.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(404);
    }

    private String answer(String path) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var request =
                    "GET %s HTTP/1.1\r\nHost: test\r\nX-API-Key: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, stranger.key());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
