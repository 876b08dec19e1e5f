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

    private static final int ROWS_AT_A_TIME = 5_000;

    private static final String FORGET =
            """
            delete from recommendation where (athlete_id, date) in
                (select r.athlete_id, r.date from athlete a
                 join recommendation r on r.athlete_id = a.id
                 where a.id > :after and a.id <= :last and r.date < :oldest limit :most)
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

    /** Some of them, and whether there may be more. */
    private boolean forget(Lots.Lot lot, LocalDate oldest) {
        return database.createNativeQuery(FORGET)
                        .setParameter("oldest", oldest)
                        .setParameter("after", lot.after())
                        .setParameter("last", lot.last())
                        .setParameter("most", ROWS_AT_A_TIME)
                        .executeUpdate()
                == ROWS_AT_A_TIME;
    }
}
