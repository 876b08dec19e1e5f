package dev.tandem.platform.storage;

import io.quarkus.hibernate.orm.panache.Panache;

import java.util.UUID;

/**
 * Lets one transaction at a time do one kind of work for an athlete; released when it ends, so that
 * a pooler of transactions may stand between. The numbers are part of the lock: they stay.
 */
public enum AthleteLock {
    SESSIONS(301),
    MORNINGS(401),
    ADVICE(402),
    ALERTS(404);

    private final int kind;

    AthleteLock(int kind) {
        this.kind = kind;
    }

    /** Waits for whoever does the same work for the athlete. */
    public void hold(UUID athleteId) {
        Panache.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, ?2))")
                .setParameter(1, athleteId.toString())
                .setParameter(2, kind)
                .getSingleResult();
    }
}
