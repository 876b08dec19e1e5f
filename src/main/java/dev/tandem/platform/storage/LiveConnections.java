package dev.tandem.platform.storage;

import io.agroal.api.AgroalPoolInterceptor;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The connections of the pool, to end them all at once. The pool itself would end one after the
 * other, and between them try to make new ones, each of which hangs as long as the database does.
 */
@Singleton
class LiveConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(LiveConnections.class);

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    @Override
    public void onConnectionCreate(Connection connection) {
        connections.add(connection);
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        connections.remove(connection);
    }

    /** Whoever waits for an answer on one of them gets an error now. */
    void abort() {
        for (var connection : connections) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException fault) {
                LOG.debugf("A connection cannot be aborted: %s", fault.getMessage());
            }
        }
    }
}
