package dev.tandem.domain.season.strength;

import static dev.tandem.domain.science.EmphasisScience.RUNNING_COUNTS_FROM;
import static dev.tandem.domain.science.EmphasisScience.STRENGTH_FIRST_BELOW;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthVolumeScience;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.strength.StrengthType;

import java.util.List;
import java.util.Set;

/** What a week's strength work trains (D5, E11). */
@Cited(
        value = {"D5", "E11", "I3", "I5"},
        confidence = Confidence.DESIGN_DEFAULT)
record Style(StrengthType week) {
    static Style of(Situation situation) {
        return new Style(typeOf(situation));
    }

    /** The type of one session, by what is really in it. */
    StrengthType of(Day day, List<Lift> lifts) {
        if (lifts.stream().anyMatch(lift -> lift.role() == Role.FAST)) {
            return StrengthType.POWER;
        }
        if (week != StrengthType.HEAVY) {
            return week;
        }
        var isHeavy = day.bound() != Day.Bound.EASY && lifts.stream().anyMatch(Style::canBeHeavy);
        return isHeavy ? StrengthType.HEAVY : StrengthType.HYPERTROPHY;
    }

    /** Few repetitions make sense with a bar or machine only. */
    static boolean canBeHeavy(Lift lift) {
        return lift.role() == Role.MAIN
                && !lift.isPull()
                && lift.exercise().traits().e1rmSuitable()
                && lift.exercise().traits().loadType() == LoadType.EXTERNAL;
    }

    /** Weeks before, of and after a race; a lighter week of training is none of them. */
    static boolean isFresh(FrameWeek week) {
        return week.phase() == Phase.TAPER
                || (week.phase() == Phase.RECOVERY && !week.lighter())
                || !week.races().isEmpty();
    }

    private static StrengthType typeOf(Situation situation) {
        var lifter = situation.lifter();
        if (isFresh(situation.week())) {
            return StrengthType.MAINTENANCE;
        }
        if (lifter.isNovice()) {
            return StrengthType.FOUNDATION;
        }
        if (!mayBeHeavy(lifter, situation.restrictions())) {
            return StrengthType.HYPERTROPHY;
        }
        return isTimeForHeavy(situation) ? StrengthType.HEAVY : StrengthType.HYPERTROPHY;
    }

    /** Before a race, strength that is there already is made fast: one session of the week. */
    static boolean isTimeForFast(Situation situation) {
        var week = situation.week();
        return week.phase() == Phase.PEAK
                && !isFresh(week)
                && situation.seasonGoal() instanceof Goal.Race
                && !situation.lifter().isNovice()
                && situation.lifter().emphasis() >= RUNNING_COUNTS_FROM
                && mayBeHeavy(situation.lifter(), situation.restrictions());
    }

    private static boolean mayBeHeavy(Lifter lifter, Set<Restriction> restrictions) {
        return !lifter.isMinor() && !lifter.isOlder() && !restrictions.contains(Restriction.HEAVY);
    }

    private static boolean isTimeForHeavy(Situation situation) {
        int block = situation.stage().block();
        if (!(situation.seasonGoal() instanceof Goal.Race)) {
            return block % 2 == 1 || situation.seasonGoal() instanceof Goal.LiftTarget;
        }
        if (situation.lifter().emphasis() < STRENGTH_FIRST_BELOW) {
            return situation.week().phase() != Phase.BASE;
        }
        return block > 0 || hasBase(situation.lifter());
    }

    /** How many heavy blocks came before this one. */
    static int heavyBlock(Situation situation) {
        int block = situation.stage().block();
        if (!(situation.seasonGoal() instanceof Goal.Race)) {
            return block / 2;
        }
        return hasBase(situation.lifter()) ? block : Math.max(0, block - 1);
    }

    private static boolean hasBase(Lifter lifter) {
        return lifter.level() == Level.ADVANCED
                || lifter.recentSessions() >= StrengthVolumeScience.MUSCLE_TIMES_PER_WEEK;
    }
}
