package dev.tandem.athlete;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Owners of athletes that were asked for lately. An athlete's owner never changes, so that this
 * needs no refreshing; one that was erased since is not found by whatever comes next.
 */
final class KnownOwners {

    private static final int MOST = 10_000;

    private final Map<UUID, String> owners =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<UUID, String> eldest) {
                            return size() > MOST;
                        }
                    });

    boolean isOwner(String subject, UUID athleteId) {
        return subject.equals(owners.get(athleteId));
    }

    void forget(UUID athleteId) {
        owners.remove(athleteId);
    }

    void note(UUID athleteId, String owner) {
        owners.put(athleteId, owner);
    }
}
