package dev.tandem.platform.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A key that was used, and once its request is done what was answered. */
@Entity
@Table(name = "idempotent_answer")
class AnswerEntity extends PanacheEntityBase {

    static final Duration KEPT = Duration.ofHours(24);

    @EmbeddedId AnswerKey key;
    String bodyDigest;
    Instant createdAt;
    @Nullable UUID athleteId;
    @Nullable Integer status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Map<String, String> headers;

    byte @Nullable [] sealedBody;

    @SuppressWarnings("NullAway.Init")
    protected AnswerEntity() {}

    /**
     * Inserts the row unless a fresh one is there; waits for a transaction that is about to insert
     * the same.
     */
    static boolean claim(Claim claim, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into idempotent_answer as old
                                    (credential, path, key_digest, body_digest, created_at)
                                values (:credential, :path, :key, :body, :now)
                                on conflict (credential, path, key_digest) do update
                                set body_digest = excluded.body_digest, created_at = excluded.created_at,
                                    athlete_id = null, status = null, headers = null, sealed_body = null
                                where old.created_at < :oldest
                                """)
                        .setParameter("credential", claim.credential())
                        .setParameter("path", claim.path())
                        .setParameter("key", claim.keyDigest())
                        .setParameter("body", claim.bodyDigest())
                        .setParameter("now", now)
                        .setParameter("oldest", now.minus(KEPT))
                        .executeUpdate()
                == 1;
    }

    /** Local to the transaction, so that a pooler in between may hand the connection on. */
    static void setLockTimeout(int millis) {
        getEntityManager().createNativeQuery("set local lock_timeout = " + millis).executeUpdate();
    }

    static void resetLockTimeout() {
        getEntityManager().createNativeQuery("set local lock_timeout to default").executeUpdate();
    }

    static @Nullable AnswerEntity of(Claim claim) {
        return findById(new AnswerKey(claim.credential(), claim.path(), claim.keyDigest()));
    }

    static void forget(UUID athleteId) {
        delete("athleteId", athleteId);
    }

    /** Some of them, and none that another replica is at; how many. */
    static int forgetSomeOlderThan(Instant oldest, int most) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        delete from idempotent_answer where (credential, path, key_digest) in
                            (select credential, path, key_digest from idempotent_answer
                             where created_at < :oldest order by created_at limit :most
                             for update skip locked)
                        """)
                .setParameter("oldest", oldest)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** Whether there is such an athlete, who then stays until the end of the transaction. */
    static boolean isThere(UUID athleteId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from athlete where id = :id for key share")
                .setParameter("id", athleteId)
                .getResultList()
                .isEmpty();
    }
}
