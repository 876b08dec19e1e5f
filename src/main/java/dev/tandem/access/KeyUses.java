package dev.tandem.access;

import io.agroal.api.AgroalDataSource;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Notes when keys were used, once a minute at most and without a request waiting for it. */
@ApplicationScoped
class KeyUses {

    private static final Logger LOG = Logger.getLogger(KeyUses.class);

    /**
     * How exactly the last use is known; a write for each request would cost more than it tells.
     */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** Of how many keys the last use is remembered here; forgetting costs a write more each. */
    private static final int MOST = 20_000;

    private static final String WRITE =
            "update api_key set last_used_at = ? where id = ? and coalesce(last_used_at < ?, true)";

    private final ConcurrentHashMap<UUID, Instant> noted = new ConcurrentHashMap<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("key-uses").factory());
    private final AgroalDataSource database;
    private final Clock clock;

    KeyUses(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(UUID keyId, @Nullable Instant known) {
        var now = clock.instant();
        if (noted.size() > MOST) {
            noted.clear();
        }
        if (isOld(known, now) && noted.merge(keyId, now, KeyUses::newer) == now) {
            writer.execute(() -> write(keyId, now));
        }
    }

    /** The earlier note stands while it is recent, so that only one of many requests writes. */
    private static Instant newer(Instant before, Instant now) {
        return isOld(before, now) ? now : before;
    }

    private static boolean isOld(@Nullable Instant use, Instant now) {
        return use == null || !use.plus(STEP).isAfter(now);
    }

    private void write(UUID keyId, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(WRITE)) {
            update.setObject(1, at);
            update.setObject(2, keyId);
            update.setObject(3, at);
            update.executeUpdate();
        } catch (SQLException fault) {
            noted.remove(keyId);
            LOG.debug("The last use of a key is not noted", fault);
        }
    }

    @PreDestroy
    void stop() {
        writer.close();
    }
}
