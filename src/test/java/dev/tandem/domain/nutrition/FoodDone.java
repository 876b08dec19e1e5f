package dev.tandem.domain.nutrition;

import dev.tandem.domain.session.Measures;
import dev.tandem.domain.session.Session;
import dev.tandem.domain.session.Timing;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Sessions that were done. */
final class FoodDone {
    private FoodDone() {}

    static Done run(@Nullable UUID plannedSessionId, int minutes) {
        var start = FoodDays.DAY.atTime(LocalTime.of(7, 30)).atOffset(ZoneOffset.UTC);
        return new Done(
                new Session(
                        new UUID(0, 77),
                        SessionKind.RUN,
                        new Timing(start, FoodDays.DAY, 60 * minutes),
                        4.0,
                        Measures.NONE,
                        null,
                        List.of(),
                        List.of()),
                plannedSessionId);
    }
}
