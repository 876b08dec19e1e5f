package dev.tandem.domain.progress;

import static dev.tandem.domain.science.RunningScience.VDOT_DISTANCE_METERS;

import dev.tandem.domain.running.Mark;
import dev.tandem.domain.running.RacePrediction;
import dev.tandem.domain.running.Vdot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Race times to expect, from the best mark of the last months (F1, F3). */
public record Predictions(Source source, List<RacePrediction> races) {
    private static final List<Double> RACES = List.of(5000.0, 10_000.0, 21_097.5, 42_195.0);

    /** The mark that the times follow from. */
    public record Source(Mark mark, LocalDate date, double vdot, boolean benchmark) {
        static Optional<Source> of(Mark mark, LocalDate date, boolean benchmark) {
            return Vdot.find(mark).map(vdot -> new Source(mark, date, vdot.value(), benchmark));
        }
    }

    public static Optional<Source> benchmark(double meters, double seconds, LocalDate date) {
        return Source.of(mark(meters, seconds), date, true);
    }

    public static Optional<Source> training(double meters, double seconds, LocalDate date) {
        return Source.of(mark(meters, seconds), date, false);
    }

    /** From the mark that is worth most; empty without one that the formulas hold for. */
    public static Optional<Predictions> of(Stream<Source> marks, double weeklyDistanceMeters) {
        return marks.max(
                        Comparator.comparingDouble(Source::vdot)
                                .thenComparing(Source::date)
                                .thenComparing(source -> source.mark().distanceMeters()))
                .map(best -> new Predictions(best, races(best.mark(), weeklyDistanceMeters)));
    }

    private static List<RacePrediction> races(Mark mark, double weeklyDistanceMeters) {
        return RACES.stream()
                .filter(VDOT_DISTANCE_METERS::contains)
                .flatMap(meters -> RacePrediction.of(mark, meters, weeklyDistanceMeters).stream())
                .toList();
    }

    private static Mark mark(double meters, double seconds) {
        return new Mark(meters, Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
