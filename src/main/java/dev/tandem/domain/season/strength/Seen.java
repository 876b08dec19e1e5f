package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ConcurrencyScience;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.LoadScience;
import dev.tandem.domain.strength.ExercisePrescription;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a scheduler sees in a session, reckoned from its exercises and sets alone. */
@Cited(
        value = {"A8", "D6", "R10", "R16"},
        confidence = Confidence.RULING)
record Seen(Set<Tag> tags, Set<Muscle> heavyMuscles) {
    static Seen in(List<ExercisePrescription> exercises) {
        var tags = EnumSet.noneOf(Tag.class);
        if (legPoints(exercises) >= ConcurrencyScience.HEAVY_LOWER_FROM_POINTS) {
            tags.add(Tag.HEAVY_LOWER);
        }
        if (exercises.stream().noneMatch(Seen::worksLegs)) {
            tags.add(Tag.UPPER_ONLY);
        }
        if (exercises.stream()
                .anyMatch(each -> exercise(each).pattern() == MovementPattern.PLYOMETRIC)) {
            tags.add(Tag.PLYOMETRIC);
        }
        return new Seen(Collections.unmodifiableSet(tags), heavyMuscles(exercises));
    }

    private static int legPoints(List<ExercisePrescription> exercises) {
        return exercises.stream()
                .mapToInt(each -> exercise(each).traits().lowerBodyFatigue() * hardSets(each))
                .sum();
    }

    private static Set<Muscle> heavyMuscles(List<ExercisePrescription> exercises) {
        Map<Muscle, Integer> sets = new EnumMap<>(Muscle.class);
        for (var each : exercises) {
            if (Allowance.countsAsHeavy(exercise(each))) {
                var muscles = exercise(each).muscles().primary();
                muscles.forEach(muscle -> sets.merge(muscle, hardSets(each), Integer::sum));
            }
        }
        var heavy = EnumSet.noneOf(Muscle.class);
        sets.forEach(
                (muscle, count) -> {
                    if (count >= ConcurrencyScience.SHARED_MUSCLE_HARD_SETS) {
                        heavy.add(muscle);
                    }
                });
        return Collections.unmodifiableSet(heavy);
    }

    private static int hardSets(ExercisePrescription exercise) {
        return (int)
                exercise.sets().stream()
                        .map(set -> set.repsInReserve())
                        .filter(
                                left ->
                                        left == null
                                                || left <= LoadScience.HARD_SET_MAX_REPS_IN_RESERVE)
                        .count();
    }

    private static boolean worksLegs(ExercisePrescription each) {
        return exercise(each).traits().lowerBodyFatigue() > 0
                || exercise(each).muscles().primary().stream()
                        .anyMatch(Allowance.LOWER_BODY::contains);
    }

    private static Exercise exercise(ExercisePrescription each) {
        return Catalogue.standard().get(each.exercise());
    }
}
