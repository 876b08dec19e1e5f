package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.ADVANCED_ASSUMED_VDOT;
import static dev.tandem.domain.science.RunRecipeScience.INTERMEDIATE_ASSUMED_VDOT;
import static dev.tandem.domain.science.RunRecipeScience.MARK_FRESH_DAYS;
import static dev.tandem.domain.science.RunRecipeScience.MARK_MAX_DAYS;
import static dev.tandem.domain.science.RunRecipeScience.NOVICE_ASSUMED_VDOT;
import static dev.tandem.domain.science.RunRecipeScience.OLD_MARK_KEPT;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.running.Detraining;
import dev.tandem.domain.running.Mark;
import dev.tandem.domain.running.Vdot;
import dev.tandem.domain.science.Cited;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * The running fitness a season's paces rest on: proven by a mark, or only assumed from the level to
 * reckon lengths. Of the fresh marks the best counts, else the newest with a discount; a break
 * costs what F11 says.
 */
@Cited({"F1", "F11"})
public record Fitness(Vdot vdot, boolean isProven) {

    /** The fitness of an athlete on a day, after so many days without a run. */
    public static Fitness of(AthleteFile file, int daysOff, LocalDate today) {
        return proven(file, today)
                .map(vdot -> new Fitness(vdot.times(Detraining.vdotKept(daysOff, false)), true))
                .orElseGet(() -> new Fitness(assumed(file.athlete().runningLevel()), false));
    }

    private static Optional<Vdot> proven(AthleteFile file, LocalDate today) {
        var marks =
                file.benchmarks().stream()
                        .filter(Benchmark.Run.class::isInstance)
                        .map(Benchmark.Run.class::cast)
                        .filter(mark -> age(mark, today) >= 0 && age(mark, today) <= MARK_MAX_DAYS)
                        .toList();
        var fresh =
                marks.stream()
                        .filter(mark -> age(mark, today) <= MARK_FRESH_DAYS)
                        .flatMap(mark -> vdot(mark).stream())
                        .max(Comparator.comparingDouble(Vdot::value));
        return fresh.or(
                () ->
                        marks.stream()
                                .max(Comparator.comparing(Benchmark.Run::date))
                                .flatMap(Fitness::vdot)
                                .map(vdot -> vdot.times(OLD_MARK_KEPT)));
    }

    private static Optional<Vdot> vdot(Benchmark.Run mark) {
        return Vdot.find(
                new Mark(mark.distanceMeters(), Duration.ofSeconds(mark.durationSeconds())));
    }

    private static long age(Benchmark.Run mark, LocalDate today) {
        return ChronoUnit.DAYS.between(mark.date(), today);
    }

    private static Vdot assumed(Level level) {
        return new Vdot(
                switch (level) {
                    case NOVICE -> NOVICE_ASSUMED_VDOT;
                    case INTERMEDIATE -> INTERMEDIATE_ASSUMED_VDOT;
                    case ADVANCED -> ADVANCED_ASSUMED_VDOT;
                });
    }
}
