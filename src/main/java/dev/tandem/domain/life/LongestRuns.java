package dev.tandem.domain.life;

import static dev.tandem.domain.science.LoadGuardScience.SHORT_LONGEST_METERS;
import static dev.tandem.domain.science.LoadGuardScience.SHORT_LONGEST_STEP_METERS;
import static dev.tandem.domain.science.LoadGuardScience.SINGLE_RUN_FACTOR;
import static dev.tandem.domain.science.LoadGuardScience.SINGLE_RUN_WINDOW_DAYS;

import dev.tandem.domain.running.Detraining;
import dev.tandem.domain.science.Cited;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The longest run of each day, as it really was or will be and as it was planned. It limits a
 * single run only where less was done than planned: a plan that is followed is left alone (F9).
 */
@Cited({"F9", "F11", "R2"})
final class LongestRuns {
    private final NavigableMap<LocalDate, Double> real = new TreeMap<>();
    private final NavigableMap<LocalDate, Double> planned = new TreeMap<>();

    LongestRuns() {}

    LongestRuns(LongestRuns other) {
        real.putAll(other.real);
        planned.putAll(other.planned);
    }

    void add(LocalDate date, double realMeters, double plannedMeters) {
        real.merge(date, realMeters, Math::max);
        planned.merge(date, plannedMeters, Math::max);
    }

    /** Metres that a run planned for a day may have at most; infinity where nothing limits it. */
    double cap(LocalDate date, double plannedMeters) {
        double was = within(real, date);
        double should = within(planned, date);
        if (was >= should) {
            return Double.POSITIVE_INFINITY;
        }
        if (was <= 0) {
            return afterNothing(date);
        }
        double grown =
                was < SHORT_LONGEST_METERS
                        ? was + SHORT_LONGEST_STEP_METERS
                        : was * SINGLE_RUN_FACTOR;
        return Math.max(grown, plannedMeters * was / should);
    }

    /** No run for 30 days: a share of the longest before them (F11). */
    private double afterNothing(LocalDate date) {
        var before = real.headMap(date, false).descendingMap();
        double longest = before.values().stream().mapToDouble(each -> each).max().orElse(0);
        return before.entrySet().stream()
                .filter(day -> day.getValue() > 0)
                .findFirst()
                .map(day -> daysOff(day.getKey(), date))
                .map(off -> longest * Detraining.firstLongRunShare(off))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static int daysOff(LocalDate last, LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(last, date) - 1);
    }

    private static double within(NavigableMap<LocalDate, Double> days, LocalDate date) {
        return days.subMap(date.minusDays(SINGLE_RUN_WINDOW_DAYS), date).values().stream()
                .mapToDouble(each -> each)
                .max()
                .orElse(0);
    }
}
