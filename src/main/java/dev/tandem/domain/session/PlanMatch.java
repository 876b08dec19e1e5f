package dev.tandem.domain.session;

import dev.tandem.domain.unit.SessionKind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the planned session that a session done on the same day fulfils. */
public final class PlanMatch {
    private PlanMatch() {}

    /** A planned session of the day that nothing has fulfilled yet. */
    public record Open(UUID id, SessionKind kind, int minutes) {}

    /** The open one of that kind whose length is nearest, the first of equals. */
    public static Optional<UUID> of(SessionKind kind, int durationSeconds, List<Open> open) {
        var minutes = durationSeconds / 60.0;
        return open.stream()
                .filter(planned -> planned.kind() == kind)
                .min(Comparator.comparingDouble(planned -> Math.abs(planned.minutes() - minutes)))
                .map(Open::id);
    }
}
