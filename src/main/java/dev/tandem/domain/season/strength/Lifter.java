package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.science.PopulationScience;
import dev.tandem.domain.science.StrengthVolumeScience;
import dev.tandem.domain.strength.OneRepMax;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What the strength half needs to know of an athlete in one week. */
record Lifter(AthleteFile file, LocalDate day) {
    /** From this age a ladder is begun at its lowest rung. Ours, as the lighter weeks of R6. */
    private static final int CAREFUL_START_FROM_YEARS = 50;

    Level level() {
        return file.athlete().strengthLevel();
    }

    boolean isNovice() {
        return level() == Level.NOVICE;
    }

    int age() {
        return file.athlete().person().ageOn(day);
    }

    boolean isMinor() {
        return age() < PopulationScience.ADULT_FROM_YEARS;
    }

    boolean isOlder() {
        return age() >= PopulationScience.OLDER_FROM_YEARS;
    }

    /** Whether no set may come near the most that is possible (I6). */
    boolean staysModerate() {
        return file.athlete().screening().asksForModeration();
    }

    double emphasis() {
        return file.athlete().wishes().emphasis();
    }

    /** Strength sessions a week of late, 0 where nothing is known. */
    int recentSessions() {
        var recent = file.athlete().recentTraining();
        return recent == null ? 0 : recent.strengthPerWeek();
    }

    /** Somebody for whom lifting is new grows into the number of sets. */
    boolean isNewToLifting() {
        return isNovice() && recentSessions() < StrengthVolumeScience.MUSCLE_TIMES_PER_WEEK;
    }

    /** The rung of a ladder a novice begins at. */
    int firstRung() {
        if (age() >= CAREFUL_START_FROM_YEARS) {
            return 0;
        }
        return recentSessions() == 0 ? 1 : 2;
    }

    /** The goal that an exercise has, the most important of several. */
    Optional<Goal.LiftTarget> goalOf(Exercise exercise) {
        return file.goals().stream()
                .filter(Goal.LiftTarget.class::isInstance)
                .map(Goal.LiftTarget.class::cast)
                .filter(goal -> goal.exercise().equals(exercise.slug()))
                .min(Comparator.comparing(Goal.LiftTarget::priority));
    }

    /** How many benchmarks there are up to the day. */
    long knownBenchmarks() {
        return file.benchmarks().stream()
                .filter(benchmark -> !benchmark.date().isAfter(day))
                .count();
    }

    /** The newest proof of an exercise up to the day. */
    Optional<Benchmark.Lift> benchmarkOf(Exercise exercise) {
        return file.benchmarks().stream()
                .filter(Benchmark.Lift.class::isInstance)
                .map(Benchmark.Lift.class::cast)
                .filter(lift -> lift.exercise().equals(exercise.slug()))
                .filter(lift -> !lift.date().isAfter(day))
                .max(Comparator.comparing(Benchmark.Lift::date));
    }

    boolean hasProofOf(Exercise exercise) {
        return goalOf(exercise).isPresent() || benchmarkOf(exercise).isPresent();
    }

    /** Known only for lifts whose whole resistance is the weight on the bar or in the hands. */
    Optional<OneRepMax> oneRepMaxOf(Exercise exercise) {
        if (!exercise.traits().e1rmSuitable()
                || exercise.traits().loadType() != LoadType.EXTERNAL
                || exercise.equipment().contains(Equipment.WEIGHT_BELT)) {
            return Optional.empty();
        }
        return benchmarkOf(exercise)
                .flatMap(
                        lift -> {
                            var left = lift.repsInReserve();
                            return OneRepMax.estimate(
                                    lift.weightKg(), lift.reps(), left == null ? 0 : left);
                        });
    }
}
