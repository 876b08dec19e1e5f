package dev.tandem.plan;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a session was before anything eased it, and on which day; moved since, it is as it stands.
 */
record AsPlanned(Workout workout, Set<Tag> tags, LocalDate date) {
    static AsPlanned of(PlannedSession session) {
        return new AsPlanned(session.workout(), session.tags(), session.date());
    }

    /** A session that is eased now, as it was then. */
    PlannedSession as(PlannedSession now) {
        return new PlannedSession(
                now.id(), now.date(), now.dayPart(), workout, tags, now.status(), now.placement());
    }
}
