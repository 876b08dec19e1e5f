package dev.tandem.platform.limit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Who may go on at once for each athlete, and who waits, in the order in which they came. A turn is
 * true as soon as it has come, and false when it will not come any more.
 */
final class Turns {

    /** Less than a third of the connections of the pool. */
    static final int AT_ONCE = 3;

    private static final class Share {
        private final Queue<CompletableFuture<Boolean>> waiting = new ArrayDeque<>();
        private int inside;
    }

    private final Map<UUID, Share> shares = new HashMap<>();

    CompletableFuture<Boolean> take(UUID athleteId) {
        var turn = new CompletableFuture<Boolean>();
        synchronized (shares) {
            var share = shares.computeIfAbsent(athleteId, id -> new Share());
            if (share.inside == AT_ONCE) {
                share.waiting.add(turn);
                return turn;
            }
            share.inside++;
        }
        turn.complete(true);
        return turn;
    }

    /** Ends a turn, whether it came or not; if it had, the next one comes. */
    void give(UUID athleteId, CompletableFuture<Boolean> turn) {
        if (turn.complete(false) || !turn.join()) {
            return;
        }
        var next = next(athleteId);
        while (next != null && !next.complete(true)) {
            next = next(athleteId);
        }
    }

    /** Whoever waits would only wait for what one of those inside waited for in vain. */
    void dismissAll(UUID athleteId) {
        List<CompletableFuture<Boolean>> dismissed;
        synchronized (shares) {
            var share = shares.get(athleteId);
            dismissed = share == null ? List.of() : List.copyOf(share.waiting);
        }
        dismissed.forEach(turn -> turn.complete(false));
    }

    /** For how many athletes anybody is inside. */
    int size() {
        synchronized (shares) {
            return shares.size();
        }
    }

    private @Nullable CompletableFuture<Boolean> next(UUID athleteId) {
        synchronized (shares) {
            var share = shares.get(athleteId);
            var next = share == null ? null : share.waiting.poll();
            if (share != null && next == null) {
                share.inside--;
                if (share.inside == 0) {
                    shares.remove(athleteId);
                }
            }
            return next;
        }
    }
}
