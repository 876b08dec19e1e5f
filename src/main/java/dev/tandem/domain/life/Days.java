package dev.tandem.domain.life;

import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What single days of a plan came to, or will. */
record Days(TrainingHistory done) {
    static final Comparator<Standing> IN_ORDER =
            Comparator.comparing(Standing::date)
                    .thenComparing(each -> each.current().dayPart())
                    .thenComparing(each -> each.current().id());

    /** What was logged on a day; runs without a distance are taken to be as long as planned. */
    WeekSums logged(LocalDate date, List<PlannedSession> planned) {
        return done.between(date, date)
                .findFirst()
                .map(
                        day ->
                                new WeekSums(
                                        day.runs() > 0 && day.runMeters() <= 0
                                                ? WeekSums.of(planned).runMeters()
                                                : day.runMeters(),
                                        day.load()))
                .orElse(WeekSums.NONE);
    }

    /** The longest run that was logged on a day. */
    double longest(LocalDate date, List<PlannedSession> planned) {
        return done.between(date, date)
                .findFirst()
                .filter(day -> day.runs() > 0)
                .map(day -> day.longestRunMeters() > 0 ? day.longestRunMeters() : longest(planned))
                .orElse(0.0);
    }

    static double longest(List<PlannedSession> sessions) {
        return sessions.stream().mapToDouble(Standing::meters).max().orElse(0);
    }

    /** Whether a session of today or later counts for what its week will come to. */
    static boolean goes(PlannedSession session) {
        return switch (session.status()) {
            case PLANNED, DONE -> true;
            case SKIPPED, MISSED -> false;
        };
    }

    static boolean isDone(PlannedSession session) {
        return session.status() == PlannedStatus.DONE;
    }
}
