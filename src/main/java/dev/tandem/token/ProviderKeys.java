package dev.tandem.token;

import dev.tandem.platform.problem.Problems;

import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The provider's public keys, kept: looked for again every ten minutes and when a token names one
 * that is not among them, but not more often than every half minute, so that forged tokens make no
 * traffic. While the provider is away the keys last seen stay good.
 */
final class ProviderKeys {

    private static final Logger LOG = Logger.getLogger(ProviderKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration BETWEEN_FIRST_LOOKS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int RETRY_SECONDS = 5;

    private record Seen(List<JsonWebKey> keys, Instant at, Instant lookedAt) {}

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ReentrantLock looking = new ReentrantLock();
    private final URI place;
    private final InstantSource clock;
    private volatile Seen seen = new Seen(List.of(), Instant.EPOCH, Instant.EPOCH);

    ProviderKeys(URI place, InstantSource clock) {
        this.place = place;
        this.clock = clock;
    }

    /** The keys as last seen; 503 if none were ever. */
    List<JsonWebKey> known() {
        if (clock.instant().isAfter(seen.at().plus(FRESH))) {
            look();
        }
        if (seen.keys().isEmpty()) {
            throw Problems.unavailable(RETRY_SECONDS);
        }
        return seen.keys();
    }

    /** The keys after another look, if it is time for one: the provider may have new ones. */
    List<JsonWebKey> renewed() {
        look();
        return seen.keys();
    }

    /** One looks; meanwhile others do with what is known, or wait if nothing is. */
    private void look() {
        if (!isTimeToLook() || !takeTurn()) {
            return;
        }
        try {
            if (isTimeToLook()) {
                seen = fetched();
            }
        } finally {
            looking.unlock();
        }
    }

    private boolean takeTurn() {
        if (seen.keys().isEmpty()) {
            looking.lock();
            return true;
        }
        return looking.tryLock();
    }

    private boolean isTimeToLook() {
        var pause = seen.keys().isEmpty() ? BETWEEN_FIRST_LOOKS : BETWEEN_LOOKS;
        return clock.instant().isAfter(seen.lookedAt().plus(pause));
    }

    private Seen fetched() {
        var now = clock.instant();
        try {
            var request = HttpRequest.newBuilder(place).timeout(PATIENCE).build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return new Seen(new JsonWebKeySet(answer.body()).getJsonWebKeys(), now, now);
            }
            LOG.warnf("The provider's keys are not to be had: status %d", answer.statusCode());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException | JoseException fault) {
            LOG.warnf("The provider's keys are not to be had: %s", fault);
        }
        return new Seen(seen.keys(), seen.at(), clock.instant());
    }
}
