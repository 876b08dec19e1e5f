package dev.tandem.domain.easing;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.LoadStep;
import dev.tandem.domain.strength.SetPrescription;

import org.jspecify.annotations.Nullable;

/** Sets with less weight, more repetitions in reserve and fewer jumps. */
record LighterSet(Ease ease, LoadStep step) {

    static ExercisePrescription of(ExercisePrescription exercise, Ease ease) {
        var step =
                Catalogue.standard()
                        .find(exercise.exercise())
                        .map(Exercise::equipment)
                        .map(LoadStep::of)
                        .orElse(LoadStep.OTHER);
        var lighter = new LighterSet(ease, step);
        return new ExercisePrescription(
                exercise.exercise(),
                exercise.sets().stream().map(lighter::eased).toList(),
                exercise.alternatives());
    }

    private SetPrescription eased(SetPrescription set) {
        return new SetPrescription(
                set.unit(),
                amount(set),
                weight(set.weightKg()),
                percent(set),
                inReserve(set),
                set.restSeconds());
    }

    private int amount(SetPrescription set) {
        double share = ease.get(Parameter.CONTACTS_FACTOR, 1);
        return set.unit() == SetUnit.CONTACTS
                ? Math.min(set.amount(), Round.count(set.amount() * share))
                : set.amount();
    }

    /** Down to what the equipment allows, but not below its smallest step. */
    private @Nullable Double weight(@Nullable Double planned) {
        if (planned == null || loadFactor() >= 1) {
            return planned;
        }
        double rounded = step.roundDown(planned * loadFactor());
        return Math.min(planned, Math.max(rounded, step.kg()));
    }

    private @Nullable Double percent(SetPrescription set) {
        var percent = set.percentOneRepMax();
        if (percent == null || loadFactor() >= 1) {
            return percent;
        }
        var planned = set.weightKg();
        var lighter = weight(planned);
        double kept =
                planned == null || lighter == null || planned <= 0
                        ? loadFactor()
                        : lighter / planned;
        return Math.min(percent, Math.round(percent * kept * 10) / 10.0);
    }

    private @Nullable Integer inReserve(SetPrescription set) {
        var planned = set.repsInReserve();
        int least = (int) ease.get(Parameter.MIN_REPS_IN_RESERVE, 0);
        if (planned == null) {
            return set.unit() == SetUnit.REPS && least > 0 ? Integer.valueOf(least) : null;
        }
        int delta = (int) ease.get(Parameter.REPS_IN_RESERVE_DELTA, 0);
        return Math.max(planned + delta, least);
    }

    private double loadFactor() {
        return ease.get(Parameter.LOAD_FACTOR, 1);
    }
}
