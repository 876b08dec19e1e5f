package dev.tandem.platform.storage;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/**
 * The pool of connections as everybody gets it. Whoever finds it busy waits patiently, so that a
 * burst is worked off; but as soon as the database is away nobody waits any longer. The pool alone
 * cannot tell one from the other.
 */
@Singleton
@Alternative
@Priority(1)
class PatientPool implements AgroalDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String CANNOT_CONNECT = "08001";

    private final AgroalDataSource pool;
    private final DatabaseWatch watch;

    PatientPool(DatabaseWatch watch) {
        this.pool = pool();
        this.watch = watch;
    }

    /** The one in whose place this one stands. */
    private static AgroalDataSource pool() {
        var beans = CDI.current().getBeanManager();
        var pool =
                beans.getBeans(AgroalDataSource.class, Default.Literal.INSTANCE).stream()
                        .filter(bean -> !bean.isAlternative())
                        .findFirst()
                        .orElseThrow();
        return (AgroalDataSource)
                beans.getReference(
                        pool, AgroalDataSource.class, beans.createCreationalContext(pool));
    }

    @Override
    public Connection getConnection() throws SQLException {
        var latest = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            if (watch.isAway()) {
                throw new SQLTransientConnectionException("The database is away", CANNOT_CONNECT);
            }
            try {
                return pool.getConnection();
            } catch (SQLException fault) {
                if (!mayPass(fault) || System.nanoTime() > latest) {
                    throw fault;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /**
     * None was free for a while, or none could be made: a server that has just begun, that is full,
     * or a machine that is too busy to connect in time.
     */
    private static boolean mayPass(SQLException fault) {
        return fault.getSQLState() != null
                || String.valueOf(fault.getMessage()).contains("cquisition timeout");
    }

    @Override
    public Connection getReadOnlyConnection() throws SQLException {
        return pool.getReadOnlyConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return pool.getConnection(user, password);
    }

    @Override
    public AgroalDataSourceConfiguration getConfiguration() {
        return pool.getConfiguration();
    }

    @Override
    public AgroalDataSourceMetrics getMetrics() {
        return pool.getMetrics();
    }

    @Override
    public void flush(FlushMode mode) {
        pool.flush(mode);
    }

    @Override
    public void setPoolInterceptors(Collection<? extends AgroalPoolInterceptor> interceptors) {
        pool.setPoolInterceptors(interceptors);
    }

    @Override
    public List<AgroalPoolInterceptor> getPoolInterceptors() {
        return pool.getPoolInterceptors();
    }

    @Override
    public boolean isHealthy(boolean newConnection) throws SQLException {
        return pool.isHealthy(newConnection);
    }

    /** The pool ends with the application, which made it. */
    @Override
    public void close() {}

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        pool.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
