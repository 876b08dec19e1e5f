package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.LoadScience;
import dev.tandem.domain.science.PopulationScience;
import dev.tandem.domain.science.StrengthDose;
import dev.tandem.domain.science.StrengthProgressScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.LoadStep;
import dev.tandem.domain.strength.OneRepMax;
import dev.tandem.domain.strength.RepsInReserve;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.strength.StrengthType;
import dev.tandem.domain.strength.TopSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a lift down as sets, with weights where a benchmark gives a maximum (R20). */
@Cited({"E4", "E8", "R20"})
record Prescriber(Situation situation, Doses doses, Repertoire repertoire) {
    /** Greatest share for novices and where nothing heavy is allowed, in percent. */
    private static final double NOT_HEAVY_PERCENT = StrengthDose.BEGINNER.percentOneRepMax().high();

    /** A set at nine tenths of the weight leaves about three more (E4, E8). */
    private static final int MORE_LEFT_AFTER_TOP_SET = 3;

    private static final int TOP_SET_FROM_STEP = 2;

    /** A weight and its share of the maximum in percent. */
    private record Weight(double kg, double percent) {}

    ExercisePrescription write(Lift lift, Set<String> session) {
        var first = set(lift, doses.of(lift), weight(lift));
        var sets = new ArrayList<>(List.of(first));
        var rest = hasTopSet(lift) ? backOff(lift, first) : first;
        while (sets.size() < lift.sets()) {
            sets.add(rest);
        }
        return new ExercisePrescription(
                lift.exercise().slug(), sets, repertoire.alternativesTo(lift.exercise(), session));
    }

    private SetPrescription set(Lift lift, Effort effort, Optional<Weight> weight) {
        return new SetPrescription(
                lift.exercise().traits().unit(),
                effort.amount(),
                weight.map(Weight::kg).orElse(null),
                weight.map(Weight::percent).orElse(null),
                effort.left(),
                Clock.restSeconds(lift, doses));
    }

    /** The week before a lighter one: one hard set, the others a tenth lighter. */
    private boolean hasTopSet(Lift lift) {
        return doses.type() == StrengthType.HEAVY
                && doses.step() >= TOP_SET_FROM_STEP
                && Style.canBeHeavy(lift)
                && !situation.week().lighter()
                && !situation.wayBack().leadsTo(lift.exercise())
                && weight(lift).isPresent();
    }

    private SetPrescription backOff(Lift lift, SetPrescription top) {
        var step = LoadStep.of(lift.exercise().equipment());
        var topKg = weight(lift).orElseThrow();
        var effort = doses.of(lift);
        int most = (int) LoadScience.HARD_SET_MAX_REPS_IN_RESERVE;
        var lighter =
                new Weight(
                        TopSet.backOffKg(topKg.kg(), step),
                        rounded(topKg.percent() * StrengthProgressScience.BACK_OFF_CHOSEN_SHARE));
        return set(
                lift,
                new Effort(top.amount(), Math.min(effort.left() + MORE_LEFT_AFTER_TOP_SET, most)),
                Optional.of(lighter));
    }

    private Optional<Weight> weight(Lift lift) {
        return lift.exercise().traits().unit() == SetUnit.REPS
                ? situation.lifter().oneRepMaxOf(lift.exercise()).flatMap(max -> weight(lift, max))
                : Optional.empty();
    }

    private Optional<Weight> weight(Lift lift, OneRepMax max) {
        var usual = doses.usual(lift);
        if (!RepsInReserve.isOnChart(usual.amount(), usual.left())) {
            return Optional.empty();
        }
        double usually =
                Math.min(
                        RepsInReserve.percentOneRepMax(usual.amount(), usual.left()),
                        mostPercent(situation.lifter(), situation.forbidsHeavy(lift.exercise())));
        double percent =
                situation.week().lighter()
                        ? usually * StrengthProgressScience.DELOAD_LOAD_FACTOR
                        : usually;
        double kg = LoadStep.of(lift.exercise().equipment()).roundDown(max.kg() * percent / 100);
        return kg > 0 ? Optional.of(new Weight(kg, rounded(percent))) : Optional.empty();
    }

    /** Greatest share of the maximum that somebody lifts, in percent. */
    static double mostPercent(Lifter lifter, boolean isNothingHeavy) {
        if (lifter.isNovice() || isNothingHeavy) {
            return NOT_HEAVY_PERCENT;
        }
        return lifter.isOlder()
                ? 100 * PopulationScience.OLDER_SHARE_OF_MAX.high()
                : StrengthDose.STRENGTH.percentOneRepMax().high();
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
