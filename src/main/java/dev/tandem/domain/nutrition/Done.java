package dev.tandem.domain.nutrition;

import dev.tandem.domain.session.Session;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A session that was done, and the planned one that it was matched with. */
public record Done(Session session, @Nullable UUID plannedSessionId) {

    Exertion exertion(@Nullable Message plannedTitle, boolean isRace) {
        var timing = session.timing();
        var start = timing.startedAt().toLocalTime();
        int minutes = (int) Math.round(timing.durationSeconds() / 60.0);
        return new Exertion(
                new Exertion.Origin(plannedSessionId, session.id(), plannedTitle),
                session.kind(),
                minutes,
                minutes,
                session.measures().distanceMeters(),
                isRace,
                start.getHour() * 60 + start.getMinute());
    }
}
