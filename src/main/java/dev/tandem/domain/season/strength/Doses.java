package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.LoadScience;
import dev.tandem.domain.science.PopulationScience;
import dev.tandem.domain.science.StrengthDose;
import dev.tandem.domain.science.StrengthProgressScience;
import dev.tandem.domain.strength.StrengthType;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The effort of each lift of a session: by what it trains, how far its block is, and for whom. */
@Cited(
        value = {"D5", "E8", "E9", "E11", "I3", "I5", "I6", "I13"},
        confidence = Confidence.DESIGN_DEFAULT)
record Doses(Situation situation, StrengthType type, Day.Bound bound, int step) {
    private static final int LEFT_AFTER_JUMPS = (int) StrengthDose.POWER.repsInReserve().low() + 1;
    private static final int LEFT_USUALLY = 2;
    private static final int LEFT_ON_EASY_DAYS = 3;
    private static final int LEFT_AT_MOST = 4;

    /** The first sets after a limitation (F11). */
    private static final int LEFT_ON_THE_WAY_BACK = 3;

    /** An effort of five out of ten is five repetitions from the last one possible (E2). */
    private static final int LEFT_WHEN_MODERATE =
            (int) (LoadScience.RPE_MAX - PopulationScience.PREGNANCY_RPE_CAP);

    /** With so many repetitions, done and left, the weight is below 70 % (E4). */
    private static final int NOT_HEAVY_FROM = 12;

    private static final int NOT_HEAVY_LEAST_REPS = 8;

    /** What to do; in a lighter week with more left. */
    Effort of(Lift lift) {
        var usual = usual(lift);
        return situation.week().lighter()
                ? usual.leavingAtLeast((int) StrengthProgressScience.DELOAD_MIN_REPS_IN_RESERVE)
                : usual;
    }

    /** What the weight is reckoned from; a lighter week then takes a tenth off it. */
    Effort usual(Lift lift) {
        if (lift.role() == Role.JUMP) {
            return new Effort(Amounts.at(Amounts.of(lift.exercise()), step), LEFT_AFTER_JUMPS);
        }
        var effort = planned(lift).leavingAtLeast(leastLeft());
        return lift.exercise().traits().unit() == SetUnit.REPS
                ? forThisPerson(lift, effort)
                : effort;
    }

    static boolean isWeighted(Exercise exercise) {
        var load = exercise.traits().loadType();
        return !Amounts.isHardToRepeat(exercise)
                && exercise.traits().unit() == SetUnit.REPS
                && (load == LoadType.EXTERNAL
                        || (load == LoadType.BODYWEIGHT_LOADABLE
                                && !exercise.equipment().isEmpty()));
    }

    private Effort planned(Lift lift) {
        if (lift.role() == Role.FAST) {
            return Efforts.at(Efforts.FAST, step);
        }
        if (lift.role() == Role.SMALL || !isWeighted(lift.exercise())) {
            return new Effort(Amounts.at(Amounts.of(lift.exercise()), step), LEFT_USUALLY);
        }
        return towardsGoal(lift).orElseGet(() -> byType(lift));
    }

    private Effort byType(Lift lift) {
        var leads = Style.canBeHeavy(lift);
        return switch (type) {
            case FOUNDATION -> foundation(lift);
            case HYPERTROPHY ->
                    Efforts.at(leads ? Efforts.MUSCLE_MAIN : Efforts.MUSCLE_SECOND, step);
            case POWER -> Efforts.at(Efforts.HEAVY_SECOND, step);
            case HEAVY -> leads ? heavy() : Efforts.at(Efforts.HEAVY_SECOND, step);
            case MAINTENANCE -> maintenance(leads);
        };
    }

    private Effort foundation(Lift lift) {
        if (situation.lifter().oneRepMaxOf(lift.exercise()).isEmpty()) {
            return Efforts.at(Efforts.NOVICE_BY_FEEL, step);
        }
        var rising = situation.stage().block() % 2 == 0;
        return Efforts.at(rising ? Efforts.NOVICE_RISING : Efforts.NOVICE_STEADY, step);
    }

    private Effort heavy() {
        var blocks = Efforts.HEAVY_MAIN;
        int block = Math.min(Style.heavyBlock(situation), blocks.size() - 1);
        return Efforts.at(blocks.get(block), step);
    }

    private Effort maintenance(boolean leads) {
        if (situation.lifter().isNovice()) {
            return Efforts.MAINTAIN_NOVICE;
        }
        return leads && mayLiftHeavy() ? Efforts.MAINTAIN_MAIN : Efforts.MAINTAIN_SECOND;
    }

    private boolean mayLiftHeavy() {
        return !situation.lifter().isMinor() && !situation.lifter().isOlder();
    }

    /** A lift by a day: heavier from week to week, whatever the block. */
    private Optional<Effort> towardsGoal(Lift lift) {
        if (situation.lifter().isNovice() || !mayLiftHeavy() || Style.isFresh(situation.week())) {
            return Optional.empty();
        }
        return situation.lifter().goalOf(lift.exercise()).flatMap(this::onTheWay);
    }

    private Optional<Effort> onTheWay(Goal.LiftTarget goal) {
        var date = goal.date();
        var week = situation.week();
        if (date == null || date.isBefore(week.startDate())) {
            return Optional.empty();
        }
        long left = ChronoUnit.WEEKS.between(week.startDate(), date);
        double share = (week.number() - 1.0) / (week.number() - 1.0 + left + 1);
        return Optional.of(Efforts.at(Efforts.TO_A_GOAL, (int) (share * Efforts.TO_A_GOAL.size())));
    }

    private int leastLeft() {
        if (situation.lifter().staysModerate()) {
            return LEFT_WHEN_MODERATE;
        }
        if (bound == Day.Bound.EASY || situation.lifter().isOlder()) {
            return LEFT_ON_EASY_DAYS;
        }
        var careful = situation.lifter().isNovice() || situation.lifter().isMinor();
        return careful ? (int) PopulationScience.NOVICE_MIN_REPS_IN_RESERVE : 0;
    }

    private Effort forThisPerson(Lift lift, Effort effort) {
        var fitting = effort;
        if (situation.lifter().isOlder()) {
            int reps = (int) PopulationScience.OLDER_REPS.clamp(effort.amount());
            fitting = new Effort(reps, effort.left());
        }
        if (situation.wayBack().leadsTo(lift.exercise())) {
            return notHeavy(fitting).leavingAtLeast(LEFT_ON_THE_WAY_BACK);
        }
        return situation.restrictions().contains(Restriction.HEAVY) ? notHeavy(fitting) : fitting;
    }

    private static Effort notHeavy(Effort effort) {
        int reps = Math.max(effort.amount(), NOT_HEAVY_LEAST_REPS);
        return new Effort(reps, effort.left())
                .leavingAtLeast(Math.min(NOT_HEAVY_FROM - reps, LEFT_AT_MOST));
    }
}
