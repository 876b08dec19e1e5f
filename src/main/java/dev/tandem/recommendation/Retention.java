package dev.tandem.recommendation;

import dev.tandem.platform.retention.Lots;
import dev.tandem.platform.retention.RetentionSettings;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Forgets advice on days that are long past, where the operator wants that. */
@ApplicationScoped
class Retention {

    private static final String FORGET =
            """
            delete from recommendation where date < :oldest and athlete_id in
                (select id from athlete where id > :after and id <= :last)
            """;

    private final Lots lots;
    private final EntityManager database;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(Lots lots, EntityManager database, RetentionSettings settings, Clock clock) {
        this.lots = lots;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "12m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        settings.recommendations().ifPresent(this::forgetOlderThan);
    }

    void forgetOlderThan(Duration kept) {
        var oldest = LocalDate.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC);
        lots.forEach("recommendation-retention", lot -> forget(lot, oldest));
    }

    private void forget(Lots.Lot lot, LocalDate oldest) {
        database.createNativeQuery(FORGET)
                .setParameter("oldest", oldest)
                .setParameter("after", lot.after())
                .setParameter("last", lot.last())
                .executeUpdate();
    }
}
