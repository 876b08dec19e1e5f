package dev.tandem.platform.problem;

import dev.tandem.domain.unit.Message;

import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.util.Set;

/** Which problem a failure of the database is, by its SQLSTATE. */
final class DatabaseFailures {

    private static final String UNIQUE_VIOLATION = "23505";

    /** What something was to belong to is gone by the time that it is stored. */
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private static final Logger LOG = Logger.getLogger(DatabaseFailures.class);
    private static final int RETRY_SECONDS = 2;

    /**
     * Connection lost (08), out of resources (53), server going down (57P), query cancelled,
     * deadlock, lock timeout; and what the driver says if it was interrupted while it connected.
     */
    private static final Set<String> PASSING = Set.of("57014", "40001", "40P01", "55P03", "99999");

    private DatabaseFailures() {}

    static Problem problemFor(SQLException fault, Throwable failure) {
        var state = fault.getSQLState();
        if (state == null || isPassing(state)) {
            LOG.infof("The database could not do it in time or at all: SQLSTATE %s", state);
            return Problems.unavailable(RETRY_SECONDS);
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return Problems.conflict(Message.of("problem.stored-meanwhile"));
        }
        if (state.equals(FOREIGN_KEY_VIOLATION)) {
            return Problems.notFound();
        }
        return Failures.unexpected(failure);
    }

    /** The driver asserts that a connection does not end in the middle of a batch. */
    static boolean isLostConnection(AssertionError fault) {
        var trace = fault.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.postgresql.");
    }

    /**
     * A failure without a state comes from the connection pool: none was free, or none could be
     * made.
     */
    private static boolean isPassing(String state) {
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || PASSING.contains(state);
    }
}
