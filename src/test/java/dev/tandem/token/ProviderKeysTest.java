package dev.tandem.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import dev.tandem.platform.problem.Problem;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The provider's keys while the provider changes them, goes away and comes back. */
class ProviderKeysTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
    private final AtomicReference<String> published = new AtomicReference<>("");
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private ProviderKeys keys;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/keys",
                exchange -> {
                    asked.incrementAndGet();
                    var bytes = published.get().getBytes();
                    exchange.sendResponseHeaders(
                            bytes.length == 0 ? 500 : 200, Math.max(1, bytes.length));
                    exchange.getResponseBody().write(bytes.length == 0 ? new byte[1] : bytes);
                    exchange.close();
                });
        server.start();
        var place = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        keys = new ProviderKeys(place, now::get);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keys_are_fetched_once_in_ten_minutes() {
        publish("a");

        for (int i = 0; i < 100; i++) {
            assertThat(keys.known()).extracting(JsonWebKey::getKeyId).containsExactly("a");
        }
        assertThat(asked).hasValue(1);
        pass(Duration.ofMinutes(11));
        keys.known();
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_new_key_is_found_when_a_token_names_it() {
        publish("a");
        keys.known();
        publish("b");
        pass(Duration.ofSeconds(31));

        assertThat(keys.renewed()).extracting(JsonWebKey::getKeyId).containsExactly("b");
    }

    @Test
    void tokens_that_name_unknown_keys_make_no_traffic() {
        publish("a");
        for (int i = 0; i < 1_000; i++) {
            keys.known();
            keys.renewed();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void known_keys_stay_good_while_the_provider_is_away() {
        publish("a");
        keys.known();
        published.set("");
        for (int hour = 0; hour < 48; hour++) {
            pass(Duration.ofHours(1));
            assertThat(keys.known()).extracting(JsonWebKey::getKeyId).containsExactly("a");
        }
        server.stop(0);
        pass(Duration.ofHours(1));
        assertThat(keys.known()).isNotEmpty();
    }

    @Test
    void without_any_key_ever_seen_the_service_says_that_it_cannot_tell() {
        assertThatThrownBy(keys::known).isInstanceOf(Problem.class);
        publish("a");
        pass(Duration.ofSeconds(2));

        assertThat(keys.known()).isNotEmpty();
    }

    @Test
    void what_is_no_list_of_keys_changes_nothing() {
        publish("a");
        keys.known();
        published.set("<html>");
        pass(Duration.ofMinutes(11));

        assertThat(keys.known()).extracting(JsonWebKey::getKeyId).containsExactly("a");
    }

    private void publish(String keyId) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(keyId);
            published.set(new JsonWebKeySet(key).toJson());
        } catch (JoseException e) {
            throw new AssertionError(e);
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
