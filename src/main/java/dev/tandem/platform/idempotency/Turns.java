package dev.tandem.platform.idempotency;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets equal requests of this process pass one by one, so that those who wait hold no database
 * connection; requests of other processes wait for each other in the database.
 */
final class Turns {

    static final int LONGEST_WAIT_MILLIS = 2_000;

    private final ConcurrentHashMap<String, CountDownLatch> taken = new ConcurrentHashMap<>();

    /** Waits for its turn; 409 if that takes too long. */
    void take(String name) {
        var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
        var mine = new CountDownLatch(1);
        for (var other = taken.putIfAbsent(name, mine);
                other != null;
                other = taken.putIfAbsent(name, mine)) {
            if (!isDone(other, deadline - System.nanoTime())) {
                throw IdempotentAnswers.stillRunning();
            }
        }
    }

    void give(String name) {
        var mine = taken.remove(name);
        if (mine != null) {
            mine.countDown();
        }
    }

    private static boolean isDone(CountDownLatch other, long nanos) {
        try {
            return other.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
