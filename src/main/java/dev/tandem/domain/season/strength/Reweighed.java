package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.StrengthProgressScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.LoadStep;
import dev.tandem.domain.strength.OneRepMax;
import dev.tandem.domain.strength.RepsInReserve;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.strength.TopSet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A planned strength session with the weights of other benchmarks: the same exercises, sets and
 * repetitions at the same share of the maximum, weights only where one is known (R20).
 */
@Cited({"E4", "R20"})
public final class Reweighed {
    /** Shares are shown to a tenth of a percent. */
    private static final double HALF_A_TENTH = 0.05;

    private final AthleteFile file;
    private final Lifter lifter;

    private Reweighed(AthleteFile file, LocalDate day) {
        this.file = file;
        this.lifter = new Lifter(file, day);
    }

    /** With what is proven up to a day. */
    public static Workout.Strength of(Workout.Strength lift, AthleteFile file, LocalDate day) {
        var reweighed = new Reweighed(file, day);
        var exercises = lift.exercises().stream().map(reweighed::exercise).toList();
        var outline = lift.outline();
        var warmed =
                new Outline(
                        outline.title(),
                        outline.purpose(),
                        outline.durationMinutes(),
                        outline.targetRpe(),
                        RampSets.again(outline.warmUp(), exercises),
                        outline.coolDown());
        return new Workout.Strength(warmed, lift.type(), lift.focus(), exercises);
    }

    private ExercisePrescription exercise(ExercisePrescription planned) {
        return Catalogue.standard()
                .find(planned.exercise())
                .filter(exercise -> exercise.traits().unit() == SetUnit.REPS)
                .map(exercise -> exercise(planned, exercise))
                .orElse(planned);
    }

    private ExercisePrescription exercise(ExercisePrescription planned, Exercise exercise) {
        var max = lifter.oneRepMaxOf(exercise);
        var step = LoadStep.of(exercise.equipment());
        var top = set(planned.sets().getFirst(), max, step);
        return new ExercisePrescription(
                planned.exercise(),
                planned.sets().stream()
                        .map(
                                set ->
                                        isBackOff(set, top)
                                                ? backOff(set, top, step)
                                                : set(set, max, step))
                        .toList(),
                planned.alternatives());
    }

    /** Whether a set follows a top set with a tenth less (E8). */
    private static boolean isBackOff(SetPrescription set, SetPrescription top) {
        var share = set.percentOneRepMax();
        var topShare = top.percentOneRepMax();
        return share != null
                && topShare != null
                && share == rounded(topShare * StrengthProgressScience.BACK_OFF_CHOSEN_SHARE);
    }

    private static SetPrescription backOff(
            SetPrescription set, SetPrescription top, LoadStep step) {
        var topKg = top.weightKg();
        return new SetPrescription(
                set.unit(),
                set.amount(),
                topKg == null ? null : Double.valueOf(TopSet.backOffKg(topKg, step)),
                set.percentOneRepMax(),
                set.repsInReserve(),
                set.restSeconds());
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }

    private SetPrescription set(SetPrescription set, Optional<OneRepMax> max, LoadStep step) {
        var percent = max.flatMap(_ -> percent(set));
        var kg =
                max.flatMap(it -> percent.map(share -> weightKg(set, it, share, step)))
                        .filter(weight -> weight > 0);
        return new SetPrescription(
                set.unit(),
                set.amount(),
                kg.orElse(null),
                kg.flatMap(_ -> percent).orElse(null),
                set.repsInReserve(),
                set.restSeconds());
    }

    /** The weight that it has stays where the share, before it was rounded, allows it. */
    private static double weightKg(
            SetPrescription set, OneRepMax max, double percent, LoadStep step) {
        double least = step.roundDown(max.kg() * (percent - HALF_A_TENTH) / 100);
        double most = step.roundDown(max.kg() * (percent + HALF_A_TENTH) / 100);
        var planned = set.weightKg();
        return planned != null && planned >= least && planned <= most
                ? planned
                : step.roundDown(max.kg() * percent / 100);
    }

    private boolean isNothingHeavy() {
        return file.forbiddenOn(lifter.day()).contains(Restriction.HEAVY);
    }

    /** The share that the set has, else the one that goes with its repetitions. */
    private Optional<Double> percent(SetPrescription set) {
        var known = set.percentOneRepMax();
        var left = set.repsInReserve();
        if (known != null) {
            return Optional.of(known);
        }
        if (left == null || !RepsInReserve.isOnChart(set.amount(), left)) {
            return Optional.empty();
        }
        double most = Prescriber.mostPercent(lifter, isNothingHeavy());
        double percent = Math.min(RepsInReserve.percentOneRepMax(set.amount(), left), most);
        return Optional.of(rounded(percent));
    }
}
