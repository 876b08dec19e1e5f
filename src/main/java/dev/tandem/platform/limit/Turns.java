package dev.tandem.platform.limit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Who may go on at once for each athlete, and who waits, in the order in which they came. A turn is
 * true as soon as it has come, and false when it will not come any more. Some turns must be alone:
 * they begin when nobody is inside, and nobody else comes in before they end.
 */
final class Turns {

    /** Less than a third of the connections of the pool. */
    static final int AT_ONCE = 3;

    private static final class Turn extends CompletableFuture<Boolean> {
        private final boolean isAlone;

        Turn(boolean isAlone) {
            this.isAlone = isAlone;
        }
    }

    private static final class Share {
        private final Queue<Turn> waiting = new ArrayDeque<>();
        private int inside;
        private boolean isAlone;

        /** Lets in whoever has room, from the first on, and forgets who was dismissed. */
        List<Turn> admit() {
            var admitted = new ArrayList<Turn>();
            while (!waiting.isEmpty()
                    && (waiting.element().isDone() || hasRoomFor(waiting.element()))) {
                var turn = waiting.remove();
                if (!turn.isDone()) {
                    inside++;
                    isAlone = turn.isAlone;
                    admitted.add(turn);
                }
            }
            return admitted;
        }

        private boolean hasRoomFor(Turn turn) {
            return inside == 0 || (!turn.isAlone && !isAlone && inside < AT_ONCE);
        }
    }

    private final Map<UUID, Share> shares = new HashMap<>();

    CompletableFuture<Boolean> take(UUID athleteId) {
        return take(athleteId, new Turn(false));
    }

    /** A turn with nobody else inside. */
    CompletableFuture<Boolean> takeAlone(UUID athleteId) {
        return take(athleteId, new Turn(true));
    }

    private Turn take(UUID athleteId, Turn turn) {
        List<Turn> admitted;
        synchronized (shares) {
            var share = shares.computeIfAbsent(athleteId, id -> new Share());
            share.waiting.add(turn);
            admitted = share.admit();
        }
        tell(athleteId, admitted);
        return turn;
    }

    /** Ends a turn, whether it came or not; if it had, the next one comes. */
    void give(UUID athleteId, CompletableFuture<Boolean> turn) {
        if (!turn.complete(false) && turn.join()) {
            leave(athleteId);
        }
    }

    /** Whoever waits would only wait for what one of those inside waited for in vain. */
    void dismissAll(UUID athleteId) {
        List<Turn> dismissed;
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

    private void leave(UUID athleteId) {
        List<Turn> admitted = List.of();
        synchronized (shares) {
            var share = shares.get(athleteId);
            if (share != null) {
                share.inside--;
                share.isAlone = false;
                admitted = share.admit();
                shares.computeIfPresent(athleteId, (id, left) -> left.inside == 0 ? null : left);
            }
        }
        tell(athleteId, admitted);
    }

    /** Outside the lock, since whoever waited goes on at once; dismissed meanwhile, it leaves. */
    private void tell(UUID athleteId, List<Turn> admitted) {
        for (var turn : admitted) {
            if (!turn.complete(true)) {
                leave(athleteId);
            }
        }
    }
}
