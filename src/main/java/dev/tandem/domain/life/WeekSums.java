package dev.tandem.domain.life;

import dev.tandem.domain.plan.PlannedSession;

import java.util.List;
import java.util.stream.Stream;

/** Metres of running and load in AU of some sessions, races left out. */
record WeekSums(double runMeters, double load) {
    static final WeekSums NONE = new WeekSums(0, 0);

    static WeekSums of(Stream<PlannedSession> sessions) {
        return of(sessions.toList());
    }

    static WeekSums of(List<PlannedSession> sessions) {
        return new WeekSums(
                sessions.stream().mapToDouble(Standing::meters).sum(),
                sessions.stream().mapToDouble(Standing::load).sum());
    }

    WeekSums plus(WeekSums other) {
        return new WeekSums(runMeters + other.runMeters, load + other.load);
    }
}
