package dev.tandem.platform.storage;

import dev.tandem.platform.problem.Problems;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Knows at any moment whether the database answers. It asks over a connection of its own, so that a
 * busy pool does not look like a lost database; and when the database is lost it ends whatever
 * still waits for it, because a server that went silent does not say so.
 */
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int LONGEST_ANSWER_MILLIS = 500;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);
    private static final int RETRY_SECONDS = 2;

    private final AgroalDataSource line;
    private final AgroalDataSource pool;
    private final LiveConnections connections;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("database-watch").unstarted(this::work);
    private @Nullable Connection connection;
    private volatile boolean isAway;
    private volatile boolean isEnding;

    DatabaseWatch(
            @DataSource("watch") AgroalDataSource line,
            AgroalDataSource pool,
            LiveConnections connections) {
        this.line = line;
        this.pool = pool;
        this.connections = connections;
    }

    public boolean isAway() {
        return isAway;
    }

    /** Refuses at once (503) what would only wait for a database that is away. */
    public void requireThere() {
        if (isAway) {
            throw Problems.unavailable(RETRY_SECONDS);
        }
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        isEnding = true;
        thread.interrupt();
        thread.join(LONGEST_GOODBYE);
    }

    private void work() {
        while (!isEnding) {
            note(answers());
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException ending) {
                break;
            }
        }
        wasConnected();
    }

    private void note(boolean answers) {
        if (isAway != answers || isEnding) {
            return;
        }
        isAway = !answers;
        if (isAway) {
            LOG.warn("The database is away; requests are refused until it answers");
            connections.abort();
            pool.flush(FlushMode.ALL);
        } else {
            LOG.info("The database answers again");
        }
    }

    /** A connection that broke says nothing of the server as long as a new one can be made. */
    private boolean answers() {
        try {
            if (connection == null) {
                connection = line.getConnection();
                connection.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
            }
            ask(connection);
            return true;
        } catch (SQLException fault) {
            return wasConnected() && answers();
        }
    }

    private static void ask(Connection connection) throws SQLException {
        try (var question = connection.createStatement()) {
            question.execute("select 1");
        }
    }

    private boolean wasConnected() {
        var broken = connection;
        connection = null;
        try {
            if (broken != null) {
                broken.close();
            }
        } catch (SQLException fault) {
            LOG.debugf("A broken connection: %s", fault.getMessage());
        }
        return broken != null;
    }
}
