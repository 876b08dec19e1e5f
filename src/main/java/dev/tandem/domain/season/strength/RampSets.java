package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.WarmUpScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.LoadStep;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.List;

/**
 * The lighter sets before the first barbell lift: 8 at 40 %, 5 at 60 % and 3 at 75 % of the day's
 * weight, and before work at 80 % of the maximum or more 1 at 85 % (H1); rounded down to the
 * equipment's step, never below the empty bar, none twice at the same weight.
 */
@Cited(value = "H1", confidence = Confidence.DESIGN_DEFAULT)
public final class RampSets {
    private static final String RAMP = " ramp: ";
    private static final double EMPTY_BAR_KG = 20;
    private static final double PERCENT = 100;

    private RampSets() {}

    static boolean isRamped(Exercise exercise) {
        return LoadStep.of(exercise.equipment()) == LoadStep.BARBELL;
    }

    static TimedMovement before(List<ExercisePrescription> work, int minutes) {
        var lift = rampedLift(work);
        return new TimedMovement(Message.literal(words(lift)), minutes, List.of(lift.exercise()));
    }

    /** The same warm-up before other weights or other lifts; no ramp where no barbell is left. */
    public static List<TimedMovement> again(
            List<TimedMovement> before, List<ExercisePrescription> work) {
        return before.stream()
                .filter(part -> !isRamp(part) || hasRamped(work))
                .map(part -> isRamp(part) ? before(work, part.minutes()) : part)
                .toList();
    }

    private static boolean isRamp(TimedMovement part) {
        return part.name().text().contains(RAMP);
    }

    private static boolean hasRamped(List<ExercisePrescription> work) {
        return work.stream().anyMatch(each -> isRamped(Catalogue.standard().get(each.exercise())));
    }

    private static ExercisePrescription rampedLift(List<ExercisePrescription> work) {
        return work.stream()
                .filter(each -> isRamped(Catalogue.standard().get(each.exercise())))
                .findFirst()
                .orElseGet(work::getFirst);
    }

    private static String words(ExercisePrescription lift) {
        var exercise = Catalogue.standard().get(lift.exercise());
        var top = lift.sets().getFirst();
        var kg = top.weightKg();
        var sets =
                kg == null
                        ? List.of("8 light", "5 medium", "3 a little below your weight")
                        : sets(LoadStep.of(exercise.equipment()), kg, count(top));
        return exercise.name() + RAMP + String.join(", ", sets);
    }

    private static int count(SetPrescription top) {
        var percent = top.percentOneRepMax();
        int all = WarmUpScience.RAMP_SHARES.size();
        return percent != null && percent >= PERCENT * WarmUpScience.LAST_RAMP_FROM_SHARE
                ? all
                : all - 1;
    }

    private static List<String> sets(LoadStep step, double kg, int count) {
        var sets = new ArrayList<String>();
        double least = step == LoadStep.BARBELL ? Math.min(EMPTY_BAR_KG, kg) : step.kg();
        double last = 0;
        for (int i = 0; i < count; i++) {
            double share = step.roundDown(kg * WarmUpScience.RAMP_SHARES.get(i));
            double weight = Math.max(share, least);
            if (weight > last) {
                sets.add(WarmUpScience.RAMP_REPS.get(i) + " x " + number(weight) + " kg");
            }
            last = weight;
        }
        return sets;
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? String.valueOf((long) weight) : String.valueOf(weight);
    }
}
