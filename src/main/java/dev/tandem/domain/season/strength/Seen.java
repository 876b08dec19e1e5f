package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ConcurrencyScience;
import dev.tandem.domain.science.Confidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a scheduler sees in a session, reckoned from its exercises and hard sets alone. */
@Cited(
        value = {"A8", "D6", "R10", "R16"},
        confidence = Confidence.RULING)
record Seen(Set<Tag> tags, Set<Muscle> heavyMuscles) {
    static Seen in(List<Lift> lifts) {
        var tags = EnumSet.noneOf(Tag.class);
        int legPoints = lifts.stream().mapToInt(Lift::legPoints).sum();
        if (legPoints >= ConcurrencyScience.HEAVY_LOWER_FROM_POINTS) {
            tags.add(Tag.HEAVY_LOWER);
        }
        if (lifts.stream().noneMatch(lift -> worksLegs(lift.exercise()))) {
            tags.add(Tag.UPPER_ONLY);
        }
        if (lifts.stream().anyMatch(Seen::jumps)) {
            tags.add(Tag.PLYOMETRIC);
        }
        return new Seen(Collections.unmodifiableSet(tags), heavyMuscles(lifts));
    }

    private static boolean jumps(Lift lift) {
        return lift.exercise().pattern() == MovementPattern.PLYOMETRIC;
    }

    private static boolean worksLegs(Exercise exercise) {
        return exercise.traits().lowerBodyFatigue() > 0
                || exercise.muscles().primary().stream().anyMatch(Allowance.LOWER_BODY::contains);
    }

    private static Set<Muscle> heavyMuscles(List<Lift> lifts) {
        var sets = new EnumMap<Muscle, Integer>(Muscle.class);
        for (var lift : lifts) {
            if (Allowance.countsAsHeavy(lift.exercise())) {
                var muscles = lift.exercise().muscles().primary();
                muscles.forEach(muscle -> sets.merge(muscle, lift.hardSets(), Integer::sum));
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
}
