package dev.tandem.domain.readiness;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ReadinessScience;

import java.time.LocalDate;
import java.util.List;

/**
 * How ready an athlete is on a day: a score from 0 to 100 with one decimal (R28), the band of the
 * score and the band that counts after the floors, how sure both are, and what they are made of.
 * Nothing reported is 70.
 */
@Cited({"J2", "J3", "J4", "R26", "R27", "R28", "R29", "R30", "R31"})
public record Readiness(
        LocalDate date,
        double score,
        Band scoreBand,
        Band band,
        Confidence confidence,
        List<Component> components,
        List<Floor> floors,
        List<Notice> notices) {

    /** How sure a score is, and why: share of markers told, days the usual rests on (R31). */
    public record Confidence(Level level, double coverage, int baselineDays) {

        /** From not at all to well founded. */
        public enum Level {
            NONE,
            LOW,
            MEDIUM,
            HIGH
        }

        static Confidence of(double coverage, int baselineDays) {
            return new Confidence(level(coverage, baselineDays), coverage, baselineDays);
        }

        private static Level level(double coverage, int baselineDays) {
            if (coverage == 0) {
                return Level.NONE;
            }
            if (coverage < ReadinessScience.COVERAGE_LOW_BELOW) {
                return Level.LOW;
            }
            boolean isHigh =
                    coverage >= ReadinessScience.COVERAGE_HIGH_FROM
                            && baselineDays >= ReadinessScience.BASELINE_HIGH_DAYS;
            return isHigh ? Level.HIGH : Level.MEDIUM;
        }
    }

    public static Readiness of(Morning morning) {
        return of(morning, Tuning.PUBLISHED);
    }

    /** The same with other numbers than the published ones. */
    public static Readiness of(Morning morning, Tuning tuning) {
        var gauges = Gauges.of(morning);
        var components = Weighing.weigh(gauges, tuning);
        double coverage = Weighing.coverage(components);
        double score = Weighing.score(components);
        var previous = morning.diary().previousBand(morning.date()).orElse(null);
        var scoreBand = Band.of(score, previous, tuning);
        var floors = Floors.of(morning, tuning);
        return new Readiness(
                morning.date(),
                score,
                scoreBand,
                floors.stream().map(Floor::band).reduce(scoreBand, Band::orWorse),
                Confidence.of(coverage, new Usual(morning).days()),
                components,
                floors,
                Notices.of(morning, gauges, coverage));
    }
}
