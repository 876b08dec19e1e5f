package dev.tandem.domain.alert;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.recommendation.RunLimit;
import dev.tandem.domain.science.AlertScience;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of the next days, since it came into view, that is longer than the longest of the 30 days
 * before it allows. What is planned in between counts once it is done; races are exempt (R14).
 */
@Cited(
        value = {"F9", "F11", "R37"},
        by = Citation.FRANDSEN_2025)
final class SpikeAhead {
    private SpikeAhead() {}

    static Stream<Alert> alerts(Outlook outlook) {
        return outlook.ahead().stream()
                .filter(session -> isAhead(session, outlook.date()))
                .filter(session -> session.workout() instanceof Workout.Run)
                .filter(session -> !session.isRace())
                .flatMap(session -> alert(session, outlook));
    }

    private static boolean isAhead(PlannedSession session, LocalDate today) {
        var end = today.plusDays(AlertScience.AHEAD_DAYS);
        return session.status() == PlannedStatus.PLANNED
                && !session.date().isBefore(today)
                && session.date().isBefore(end);
    }

    private static Stream<Alert> alert(PlannedSession session, Outlook outlook) {
        double meters = ((Workout.Run) session.workout()).distanceMeters();
        var told = outlook.file().athlete().recentTraining();
        var limit = RunLimit.on(session.date(), outlook.history(), told);
        return limit == null || meters <= limit.capMeters()
                ? Stream.empty()
                : Stream.of(alert(session, limit));
    }

    private static Alert alert(PlannedSession session, RunLimit limit) {
        double meters = ((Workout.Run) session.workout()).distanceMeters();
        boolean isLarge = meters > limit.longestMeters() * AlertScience.LARGE_SPIKE_FACTOR;
        return new Alert(
                AlertKind.SPIKE_AHEAD,
                session.id().toString(),
                isLarge ? AlertSeverity.ACT : AlertSeverity.WATCH,
                session.date().minusDays(AlertScience.AHEAD_DAYS - 1L),
                Alert.said(
                        "spike-ahead",
                        session.date(),
                        km(meters),
                        km(limit.longestMeters()),
                        km(limit.capMeters())),
                Alert.said("spike-ahead.do", km(limit.capMeters())),
                List.of(
                        new Seen("plannedMeters", meters, limit.capMeters()),
                        new Seen("longestMeters", limit.longestMeters(), limit.longestMeters())));
    }

    private static double km(double meters) {
        return Math.floor(meters / 100) / 10;
    }
}
