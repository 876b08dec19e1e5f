package dev.tandem.platform.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Predicate;

/**
 * Goes through all athletes, some at a time, each lot in a transaction of its own, so that no
 * statement is long and a failure loses little. Of several replicas whichever comes first does a
 * lot; one that comes while another is at it leaves the rest to that one.
 */
@ApplicationScoped
public class Lots {

    private static final int ATHLETES_AT_A_TIME = 200;

    private static final String FIRST_COME = "select pg_try_advisory_xact_lock(hashtext(:work))";

    private static final String LOT =
            """
            select id from (select id from athlete where id > :after order by id limit :most) lot
            order by id desc limit 1
            """;

    private final EntityManager database;

    Lots(EntityManager database) {
        this.database = database;
    }

    /** Athletes whose ids come after the one and up to the other. */
    public record Lot(UUID after, UUID last) {}

    /**
     * What does a piece of the work on a lot is called within a transaction, and again for the same
     * lot as long as it says that more is left.
     */
    public void forEach(String work, Predicate<Lot> piece) {
        UUID after = new UUID(0, 0);
        while (after != null) {
            var from = after;
            after = QuarkusTransaction.requiringNew().call(() -> next(work, from, piece));
        }
    }

    /**
     * After which athlete it goes on; null after the last lot, or when another replica is at it.
     */
    private @Nullable UUID next(String work, UUID after, Predicate<Lot> piece) {
        if (!isFirst(work)) {
            return null;
        }
        var last =
                (UUID)
                        database.createNativeQuery(LOT)
                                .setParameter("after", after)
                                .setParameter("most", ATHLETES_AT_A_TIME)
                                .getSingleResultOrNull();
        var isMoreLeft = last != null && piece.test(new Lot(after, last));
        return isMoreLeft ? after : last;
    }

    /** Until the end of the transaction nobody else is. */
    private boolean isFirst(String work) {
        return (boolean)
                database.createNativeQuery(FIRST_COME)
                        .setParameter("work", "tandem-" + work)
                        .getSingleResult();
    }
}
