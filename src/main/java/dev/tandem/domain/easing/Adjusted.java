package dev.tandem.domain.easing;

import dev.tandem.domain.plan.PlannedSession;

/** A session as it should now be done, and how far it was taken back in the end. */
public record Adjusted(Step step, PlannedSession session) {}
