package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.Pain;

import java.util.List;

/** Check-ins with one part changed. */
final class CheckIns {
    private CheckIns() {}

    static CheckIn with(CheckIn.Feelings feelings, CheckIn old) {
        return new CheckIn(
                old.date(), feelings, old.markers(), old.health(), old.minutesAvailable());
    }

    static CheckIn with(Illness illness, CheckIn old) {
        return with(new CheckIn.Health(illness, old.health().pain(), old.health().redFlags()), old);
    }

    static CheckIn with(List<Pain> pain, CheckIn old) {
        return with(new CheckIn.Health(old.health().illness(), pain, old.health().redFlags()), old);
    }

    static CheckIn withTime(int minutes, CheckIn old) {
        return new CheckIn(old.date(), old.feelings(), old.markers(), old.health(), minutes);
    }

    private static CheckIn with(CheckIn.Health health, CheckIn old) {
        return new CheckIn(
                old.date(), old.feelings(), old.markers(), health, old.minutesAvailable());
    }
}
