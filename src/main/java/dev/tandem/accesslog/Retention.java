package dev.tandem.accesslog;

import dev.tandem.platform.storage.Ids;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Forgets accesses that are older than the operator wants them kept, some athletes at a time, each
 * lot in a transaction of its own. Of several replicas whichever comes first does a lot.
 */
@ApplicationScoped
class Retention {

    private static final int ATHLETES_AT_A_TIME = 200;

    /** The database lets nobody delete younger rows. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    private static final String FIRST_COME =
            "select pg_try_advisory_xact_lock(hashtext('access-log-retention'))";

    private static final String LOT =
            """
            select id from (select id from athlete where id > :after order by id limit :most) lot
            order by id desc limit 1
            """;

    private static final String FORGET =
            """
            delete from access_log where id < :oldest and at < :before and athlete_id in
                (select id from athlete where id > :after and id <= :last)
            """;

    private final EntityManager database;
    private final Clock clock;
    private final Duration kept;

    Retention(
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "tandem.access-log.kept", defaultValue = "365D") Duration kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept.compareTo(SHORTEST) < 0 ? SHORTEST : kept;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        var before = clock.instant().minus(kept);
        UUID after = new UUID(0, 0);
        while (after != null) {
            var from = after;
            after = QuarkusTransaction.requiringNew().call(() -> forgetLot(from, before));
        }
    }

    /** The last athlete of the lot; null after the last lot, or when another replica is at it. */
    private @Nullable UUID forgetLot(UUID after, Instant before) {
        if (!(boolean) database.createNativeQuery(FIRST_COME).getSingleResult()) {
            return null;
        }
        var last =
                (UUID)
                        database.createNativeQuery(LOT)
                                .setParameter("after", after)
                                .setParameter("most", ATHLETES_AT_A_TIME)
                                .getSingleResultOrNull();
        if (last != null) {
            database.createNativeQuery(FORGET)
                    .setParameter("oldest", Ids.firstAt(before))
                    .setParameter("before", before)
                    .setParameter("after", after)
                    .setParameter("last", last)
                    .executeUpdate();
        }
        return last;
    }
}
