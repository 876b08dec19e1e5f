package dev.tandem.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The notes that are still to be written, and the thread that writes them. */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = Logger.getLogger(AccessLog.class);
    private static final int ROOM = 50_000;
    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final LinkedBlockingQueue<Access> notes = new LinkedBlockingQueue<>();
    private final AtomicLong noted = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AccessWriter writer;
    private volatile boolean ending;
    private boolean isStuck;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("access-log").unstarted(this::work);

    AccessLog(AccessWriter writer) {
        this.writer = writer;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void note(Access access) {
        noted.incrementAndGet();
        notes.add(access);
    }

    boolean hasRoom() {
        return notes.size() < ROOM;
    }

    /** Waits, but not long, until what this process has noted up to now can be read. */
    public void settle() {
        var all = noted.get();
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (done.get() < all && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private void work() {
        while (!ending || !notes.isEmpty()) {
            try {
                var batch = next();
                if (!batch.isEmpty()) {
                    written(batch);
                }
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private List<Access> next() throws InterruptedException {
        var batch = new ArrayList<Access>();
        var first = notes.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            notes.drainTo(batch, AT_ONCE - 1);
        }
        return batch;
    }

    private void written(List<Access> batch) throws InterruptedException {
        var left = tried(batch);
        done.addAndGet(batch.size() - left.size());
        notes.addAll(left);
        if (left.size() == batch.size()) {
            Thread.sleep(PAUSE);
        }
    }

    /** Those that must wait, because the database or an athlete's row is busy. */
    private List<Access> tried(List<Access> batch) {
        try {
            var left = writer.write(batch);
            isStuck = false;
            return left;
        } catch (SQLException fault) {
            if (isOfTheDatabase(fault)) {
                warnOnce(fault);
                return batch;
            }
            return oneByOne(batch, fault);
        }
    }

    private void warnOnce(SQLException fault) {
        if (!isStuck) {
            LOG.warnf("Accesses wait to be recorded: %s", fault.getMessage());
        }
        isStuck = true;
    }

    /** One that cannot be written must not stop all others for ever. */
    private List<Access> oneByOne(List<Access> batch, SQLException fault) {
        if (batch.size() == 1) {
            LOG.error("An access cannot be recorded", fault);
            return List.of();
        }
        return batch.stream().flatMap(one -> tried(List.of(one)).stream()).toList();
    }

    /** Away or busy, and not a matter of what is written (SQLSTATE classes 22 and 23). */
    private static boolean isOfTheDatabase(SQLException fault) {
        var state = String.valueOf(fault.getSQLState());
        return !state.startsWith("22") && !state.startsWith("23");
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        thread.join(LONGEST_GOODBYE);
        thread.interrupt();
    }
}
