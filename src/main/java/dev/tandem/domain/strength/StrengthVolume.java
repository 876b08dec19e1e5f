package dev.tandem.domain.strength;

import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.LoadScience;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much was lifted: kilograms moved, and hard sets for each muscle. */
@Cited(value = "A8", by = Citation.PELLAND_2024)
public final class StrengthVolume {

    private StrengthVolume() {}

    /** An exercise with the number of its hard sets. */
    public record HardSets(Exercise exercise, int sets) {}

    /** Sum of repetitions times weight, in kg. */
    public static double loadKg(Collection<LiftedSet> sets) {
        return sets.stream().mapToDouble(LiftedSet::volumeKg).sum();
    }

    /** Number of sets close enough to failure to count. */
    public static int hardSets(Collection<LiftedSet> sets) {
        return (int) sets.stream().filter(LiftedSet::isHard).count();
    }

    /** Hard sets for each muscle: whole where it works most, half where it helps. */
    public static Map<Muscle, Double> byMuscle(List<HardSets> work) {
        var counted = new EnumMap<Muscle, Double>(Muscle.class);
        for (var part : work) {
            var muscles = part.exercise().muscles();
            add(counted, muscles.primary(), part.sets() * LoadScience.DIRECT_SET_SHARE);
            add(counted, muscles.secondary(), part.sets() * LoadScience.INDIRECT_SET_SHARE);
        }
        return counted;
    }

    /**
     * Fatigue of the legs: the catalogue's 0-3 points of each exercise times its hard sets (D6).
     */
    @Cited("D6")
    public static int lowerBodyFatigue(List<HardSets> work) {
        return work.stream()
                .mapToInt(part -> part.exercise().traits().lowerBodyFatigue() * part.sets())
                .sum();
    }

    private static void add(Map<Muscle, Double> counted, Collection<Muscle> muscles, double sets) {
        muscles.forEach(muscle -> counted.merge(muscle, sets, Double::sum));
    }
}
