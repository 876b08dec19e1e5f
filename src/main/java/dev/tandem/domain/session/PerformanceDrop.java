package dev.tandem.domain.session;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PerformanceScience;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Performance that is 5 % worse than usual in two of the last three sessions that can be compared:
 * an estimated one-repetition maximum in kg, or a pace in s/km at equal effort. Sessions that tell
 * no effort say nothing.
 */
@Cited({"E3", "J6"})
public sealed interface PerformanceDrop {
    double usual();

    double latest();

    /** The day of the session that made it a drop. */
    LocalDate since();

    /** Of a lift of the catalogue. */
    record Lift(String exercise, double usual, double latest, LocalDate since)
            implements PerformanceDrop {}

    /** Of the pace at equal effort. */
    record Pace(double usual, double latest, LocalDate since) implements PerformanceDrop {}

    /** All drops that stand on a day, lifts by their names first. */
    static List<PerformanceDrop> on(LocalDate date, List<Session> sessions) {
        var looked = lookedAt(date, sessions);
        var lifts = LiftTrend.drops(date, looked);
        return Stream.concat(lifts, PaceTrend.drop(date, looked).stream()).toList();
    }

    /** Up to the day, and back from the newest of them: time alone changes nothing. */
    private static List<Session> lookedAt(LocalDate date, List<Session> sessions) {
        var past =
                sessions.stream()
                        .filter(session -> !session.timing().date().isAfter(date))
                        .sorted(Comparator.comparing(session -> session.timing().date()))
                        .toList();
        if (past.isEmpty()) {
            return past;
        }
        var from = past.getLast().timing().date().minusDays(PerformanceScience.WINDOW_DAYS);
        return past.stream().filter(session -> !session.timing().date().isBefore(from)).toList();
    }
}
