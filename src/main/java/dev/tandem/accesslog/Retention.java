package dev.tandem.accesslog;

import dev.tandem.platform.retention.Lots;
import dev.tandem.platform.storage.Ids;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets accesses that are older than the operator wants them kept. */
@ApplicationScoped
class Retention {

    private static final int ROWS_AT_A_TIME = 5_000;

    private static final String FORGET =
            """
            delete from access_log where (athlete_id, id) in
                (select l.athlete_id, l.id from athlete a join access_log l on l.athlete_id = a.id
                 where a.id > :after and a.id <= :last and l.id < :oldest and l.at < :before
                 limit :most)
            """;

    private final Lots lots;
    private final EntityManager database;
    private final Clock clock;
    private final Duration kept;

    Retention(
            Lots lots,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "tandem.access-log.kept", defaultValue = "365D") Duration kept) {
        this.lots = lots;
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        var before = clock.instant().minus(kept);
        lots.forEach("access-log-retention", lot -> forget(lot, before));
    }

    /** Some of them, and whether there may be more. */
    private boolean forget(Lots.Lot lot, Instant before) {
        return database.createNativeQuery(FORGET)
                        .setParameter("oldest", Ids.firstAt(before))
                        .setParameter("before", before)
                        .setParameter("after", lot.after())
                        .setParameter("last", lot.last())
                        .setParameter("most", ROWS_AT_A_TIME)
                        .executeUpdate()
                == ROWS_AT_A_TIME;
    }
}
