package dev.tandem.athlete;

import dev.tandem.platform.retention.Lots;
import dev.tandem.platform.retention.RetentionSettings;
import dev.tandem.platform.storage.Ids;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Erases athletes of whom nobody has read or changed anything for as long as the operator says,
 * which the record of accesses tells, and later forgets that there was somebody.
 */
@ApplicationScoped
class Retention {

    private static final int ATHLETES_AT_A_TIME = 20;

    private static final String UNUSED =
            """
            select id from athlete a where id > :after and id <= :last and created_at < :before
            and not exists (select from access_log l
                            where l.athlete_id = a.id and l.id >= :first and l.at >= :before)
            order by id limit :most
            """;

    private static final String FORGET_TRACES =
            "delete from erased_athlete where erased_at < :before";

    private final Lots lots;
    private final Erasure erasure;
    private final EntityManager database;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(
            Lots lots,
            Erasure erasure,
            EntityManager database,
            RetentionSettings settings,
            Clock clock) {
        this.lots = lots;
        this.erasure = erasure;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "14m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        settings.inactiveAthletes().ifPresent(this::eraseUnusedFor);
        settings.erasureTraces().ifPresent(this::forgetTracesOlderThan);
    }

    void eraseUnusedFor(Duration time) {
        var before = clock.instant().minus(time);
        lots.forEach("athlete-retention", lot -> eraseSome(lot, before));
    }

    /** Some of them, each of whom may have many rows, and whether there may be more. */
    private boolean eraseSome(Lots.Lot lot, Instant before) {
        var unused = unused(lot, before);
        unused.forEach(erasure::ofUnused);
        return unused.size() == ATHLETES_AT_A_TIME;
    }

    void forgetTracesOlderThan(Duration time) {
        var before = clock.instant().minus(time);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(FORGET_TRACES)
                                        .setParameter("before", before)
                                        .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> unused(Lots.Lot lot, Instant before) {
        return database.createNativeQuery(UNUSED, UUID.class)
                .setParameter("after", lot.after())
                .setParameter("last", lot.last())
                .setParameter("before", before)
                .setParameter("most", ATHLETES_AT_A_TIME)
                .setParameter("first", Ids.firstAt(before))
                .getResultList();
    }
}
