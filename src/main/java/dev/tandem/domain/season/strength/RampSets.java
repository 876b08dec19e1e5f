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
    private static final String RAMP = "around.ramp";

    /** What tells a ramp that was stored in English only. */
    private static final String RAMP_IN_ENGLISH = " ramp: ";

    private static final double EMPTY_BAR_KG = 20;
    private static final double PERCENT = 100;

    private RampSets() {}

    static boolean isRamped(Exercise exercise) {
        return LoadStep.of(exercise.equipment()) == LoadStep.BARBELL;
    }

    static TimedMovement before(List<ExercisePrescription> work, int minutes) {
        var lift = rampedLift(work);
        return new TimedMovement(words(lift), minutes, List.of(lift.exercise()));
    }

    /** The same warm-up before other weights or other lifts; no ramp where no barbell is left. */
    public static List<TimedMovement> again(
            List<TimedMovement> before, List<ExercisePrescription> work) {
        return before.stream()
                .filter(part -> !isRamp(part) || hasRamped(work))
                .map(part -> isRamp(part) ? again(part, work) : part)
                .toList();
    }

    /** What is in English only stays so: advice that was stored is decided again word for word. */
    private static TimedMovement again(TimedMovement ramp, List<ExercisePrescription> work) {
        var other = before(work, ramp.minutes());
        return ramp.name().isLiteral()
                ? new TimedMovement(
                        Message.literal(other.name().text()), other.minutes(), other.exercises())
                : other;
    }

    private static boolean isRamp(TimedMovement part) {
        var name = part.name();
        return name.key().equals(RAMP)
                || (name.isLiteral() && name.text().contains(RAMP_IN_ENGLISH));
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

    private static Message words(ExercisePrescription lift) {
        var exercise = Catalogue.standard().get(lift.exercise());
        var top = lift.sets().getFirst();
        var kg = top.weightKg();
        var sets =
                kg == null
                        ? Message.of("around.ramp.by-feel")
                        : sets(LoadStep.of(exercise.equipment()), kg, count(top));
        return Message.of(RAMP, exercise.name(), sets);
    }

    private static int count(SetPrescription top) {
        var percent = top.percentOneRepMax();
        int all = WarmUpScience.RAMP_SHARES.size();
        return percent != null && percent >= PERCENT * WarmUpScience.LAST_RAMP_FROM_SHARE
                ? all
                : all - 1;
    }

    private static Message sets(LoadStep step, double kg, int count) {
        var sets = new ArrayList<Message>();
        double least = step == LoadStep.BARBELL ? Math.min(EMPTY_BAR_KG, kg) : step.kg();
        double last = 0;
        for (int i = 0; i < count; i++) {
            double share = step.roundDown(kg * WarmUpScience.RAMP_SHARES.get(i));
            double weight = Math.max(share, least);
            if (weight > last) {
                sets.add(Message.of("around.ramp.set", WarmUpScience.RAMP_REPS.get(i), weight));
            }
            last = weight;
        }
        return Message.listed("around.ramp.sets", sets);
    }
}
