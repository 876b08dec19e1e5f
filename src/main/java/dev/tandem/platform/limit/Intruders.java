package dev.tandem.platform.limit;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Tells the operator of addresses that have used up their wrong credentials, once a minute. */
final class Intruders {

    private static final Logger LOG = Logger.getLogger(Intruders.class);
    private static final long BETWEEN = Duration.ofMinutes(1).toNanos();

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    void seen(String address) {
        var now = System.nanoTime();
        var due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + BETWEEN)) {
            LOG.warnf("Too many wrong credentials come from %s", address);
        }
    }
}
