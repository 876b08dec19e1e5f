package dev.tandem.domain.schedule.rule;

import dev.tandem.domain.schedule.WeekProblem;

/**
 * Which days of three weeks (the one before, this one, the one after) hold what, as sets of bits:
 * facts that nobody can change apart from what the search has placed, so that a fact alone never
 * breaks a rule. Changed in place: a week is counted some ten thousand times a second.
 */
public final class Tally {
    /** Bits for the days of this week. */
    public static final int WEEK = days(0, WeekProblem.DAYS - 1);

    private static final int FIRST_DAY = -WeekProblem.DAYS;
    private static final int LAST_DAY = 2 * WeekProblem.DAYS - 1;

    private int races;
    private int factTraining;
    private int factRunning;
    private int factLightStrength;
    private int training;
    private int running;
    private int lightStrength;

    /** The facts around a week: fixed sessions and races. */
    public static Tally ofFacts(WeekProblem problem) {
        var tally = new Tally();
        for (var placed : problem.fixed()) {
            if (placed.slot().kind().isTraining()) {
                tally.addFact(Sitting.of(placed, problem.start()));
            }
        }
        for (var race : problem.races()) {
            tally.races |= bit(Sitting.dayOf(race.date(), problem.start()));
        }
        tally.factTraining |= tally.races;
        tally.factRunning |= tally.races;
        return tally;
    }

    /** Bits for the days from one to another, both included. */
    public static int days(int from, int to) {
        var bits = 0;
        for (var day = from; day <= to; day++) {
            bits |= bit(day);
        }
        return bits;
    }

    private static int bit(int day) {
        return day < FIRST_DAY || day > LAST_DAY ? 0 : 1 << (day - FIRST_DAY);
    }

    private void addFact(Sitting sitting) {
        var bit = bit(sitting.day());
        factTraining |= bit;
        factRunning |= sitting.isRun() ? bit : 0;
        factLightStrength |= isLightStrength(sitting) ? bit : 0;
    }

    /** Becomes the other with one more session placed. */
    public void setTo(Tally other, Sitting added) {
        setTo(other);
        var bit = bit(added.day());
        training |= bit;
        running |= added.isRun() ? bit : 0;
        lightStrength |= isLightStrength(added) ? bit : 0;
    }

    /** Becomes the same as the other. */
    public void setTo(Tally other) {
        races = other.races;
        factTraining = other.factTraining;
        factRunning = other.factRunning;
        factLightStrength = other.factLightStrength;
        training = other.training;
        running = other.running;
        lightStrength = other.lightStrength;
    }

    private static boolean isLightStrength(Sitting sitting) {
        return sitting.isStrength() && !sitting.isHeavyLower();
    }

    /** Whether more than so many of the days hold training, races included, and not by fact. */
    public boolean trainsOnMoreThan(int limit, int days) {
        return exceeds(factTraining, training, days, limit);
    }

    /** The same with races left out, as R14 exempts them. */
    public boolean trainsApartFromRacesOnMoreThan(int limit, int days) {
        return exceeds(factTraining & ~races, training, days, limit);
    }

    /** Whether more than so many of the days hold a run or race, and not by fact. */
    public boolean runsOnMoreThan(int limit, int days) {
        return exceeds(factRunning, running, days, limit);
    }

    /** Whether more than so many of the days hold strength work that is light on the legs. */
    public boolean liftsLightlyOnMoreThan(int limit, int days) {
        return exceeds(factLightStrength, lightStrength, days, limit);
    }

    private static boolean exceeds(int facts, int placed, int days, int limit) {
        return (placed & ~facts & days) != 0 && Integer.bitCount((facts | placed) & days) > limit;
    }

    /** Whether a placed session stands in a longer row of training days than this. */
    public boolean trainsInARowForMoreThan(int limit) {
        var all = factTraining | training;
        var rows = all;
        for (var length = 1; length <= limit; length++) {
            rows &= all >>> length;
        }
        for (; rows != 0; rows &= rows - 1) {
            var row = ((1 << (limit + 1)) - 1) << Integer.numberOfTrailingZeros(rows);
            if ((row & training & ~factTraining) != 0) {
                return true;
            }
        }
        return false;
    }
}
