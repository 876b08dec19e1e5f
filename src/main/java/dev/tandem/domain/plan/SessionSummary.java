package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A planned session in one line, to be laid beside another: metres only of a run, load in AU. */
public record SessionSummary(
        LocalDate date,
        SessionKind kind,
        Message title,
        int durationMinutes,
        @Nullable Integer distanceMeters,
        double load) {

    public static SessionSummary of(PlannedSession session) {
        var workout = session.workout();
        var outline = workout.outline();
        return new SessionSummary(
                session.date(),
                workout.kind(),
                outline.title(),
                outline.durationMinutes(),
                workout instanceof Workout.Run run ? run.distanceMeters() : null,
                Math.round(outline.load() * 10) / 10.0);
    }

    static @Nullable SessionSummary orNull(@Nullable PlannedSession session) {
        return session == null ? null : of(session);
    }
}
