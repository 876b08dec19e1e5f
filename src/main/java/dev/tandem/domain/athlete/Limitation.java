package dev.tandem.domain.athlete;

import dev.tandem.domain.unit.OrderedSets;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An injury or other restriction: where, how bad (0-10), from when to when, and what it forbids.
 */
public record Limitation(
        UUID id,
        BodyArea area,
        int severity,
        LocalDate since,
        @Nullable LocalDate until,
        Set<Restriction> forbids) {

    public Limitation {
        forbids = OrderedSets.of(Restriction.class, forbids);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
