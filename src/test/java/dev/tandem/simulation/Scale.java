package dev.tandem.simulation;

import dev.tandem.domain.plan.Season;
import dev.tandem.domain.unit.SessionKind;

/** What a hundredth of the planned load of an average day is, in AU, running and lifting apart. */
record Scale(double run, double lift, double runShare) {

    static Scale of(Season season) {
        double run = daily(season, SessionKind.RUN);
        double lift = daily(season, SessionKind.STRENGTH);
        return new Scale(
                Math.max(run, 1) / 100, Math.max(lift, 1) / 100, run / Math.max(run + lift, 1));
    }

    /** Both performances as one, by what the plan gives to each. */
    double of(Body body) {
        return runShare * body.runPerformance() + (1 - runShare) * body.liftPerformance();
    }

    private static double daily(Season season, SessionKind kind) {
        double sum =
                season.weeks().stream()
                        .flatMap(week -> week.sessions().stream())
                        .filter(session -> session.workout().kind() == kind)
                        .mapToDouble(session -> session.workout().outline().load())
                        .sum();
        return sum / (7.0 * season.weeks().size());
    }
}
