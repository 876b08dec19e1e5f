package dev.tandem.domain.season.strength;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthProgressScience;
import dev.tandem.domain.strength.Deload;
import dev.tandem.domain.strength.StrengthType;

import java.util.List;

/** A session with its exercises chosen, before it is known how many minutes it gets. */
record Draft(String key, Day day, List<Lift> whole, Situation situation, StrengthType type) {
    /** Emphasis up to here takes nothing from strength; from here on up to this share. Ours. */
    private static final double FULL_UP_TO = 0.25;

    private static final double SHARE_PER_EMPHASIS = 0.5;
    private static final int NEW_LIFTER_SETS = 2;
    private static final int ROUND_MINUTES = 5;

    /** What is left for some minutes, with the warm-up and cool-down that go with it. */
    record Fitted(List<Lift> lifts, WarmUps around, int minutes) {}

    Doses doses() {
        return doses(situation.stage().step());
    }

    /** The fullest session of the chain that fits; nothing shorter is ever fuller. */
    Fitted within(int minutes) {
        var around = around(minutes);
        var chain = Cuts.chain(whole);
        var fitting =
                chain.stream()
                        .filter(lifts -> sets(lifts) <= wantedSets())
                        .filter(lifts -> usualMinutes(lifts) + around.total() <= minutes)
                        .findFirst()
                        .orElseGet(chain::getLast);
        return timed(eased(fitting), minutes);
    }

    private Fitted timed(List<Lift> lifts, int minutes) {
        double work = Clock.workMinutes(lifts, doses());
        var around = around(minutes);
        while (around.warmUpMinutes() > work && around.minutes() > 0) {
            around = around(around.minutes() - ROUND_MINUTES);
        }
        return new Fitted(lifts, around, roundedUp(work + around.total()));
    }

    private WarmUps around(int minutes) {
        var ramps =
                whole.stream()
                        .filter(lift -> lift.role() != Role.JUMP)
                        .limit(2)
                        .anyMatch(lift -> WarmUps.isRamped(lift.exercise().slug()));
        return new WarmUps(minutes, situation.lifter().isOlder(), ramps);
    }

    private static int roundedUp(double minutes) {
        return ROUND_MINUTES * (int) Math.ceil(minutes / ROUND_MINUTES);
    }

    /** The longest the session gets in its block, so that its exercises stay all through it. */
    private double usualMinutes(List<Lift> lifts) {
        int last = StrengthProgressScience.WAVE_REPS_IN_RESERVE.size() - 1;
        return Math.max(Clock.workMinutes(lifts, doses(0)), Clock.workMinutes(lifts, doses(last)));
    }

    private Doses doses(int step) {
        return new Doses(situation, type, day.bound(), step);
    }

    @Cited(value = "E5", confidence = Confidence.DESIGN_DEFAULT)
    private long wantedSets() {
        double above = Math.max(0, situation.lifter().emphasis() - FULL_UP_TO);
        return Math.round(sets(whole) * (1 - above * SHARE_PER_EMPHASIS));
    }

    private static int sets(List<Lift> lifts) {
        return lifts.stream().mapToInt(Lift::sets).sum();
    }

    /** Fewer sets in a lighter week (E9) and in the first weeks of a new lifter (E5). */
    private List<Lift> eased(List<Lift> lifts) {
        return Balance.of(lifts.stream().map(lift -> lift.withSets(setsNow(lift))).toList());
    }

    private int setsNow(Lift lift) {
        int usual = Math.min(lift.sets(), mostSetsYet(lift));
        if (!situation.week().lighter()) {
            return usual;
        }
        var leads = lift.rank() <= Cuts.LAST_LEADING_RANK;
        return Deload.sets(leads ? usual + 1 : usual);
    }

    private int mostSetsYet(Lift lift) {
        if (!situation.lifter().isNewToLifting()) {
            return Integer.MAX_VALUE;
        }
        int weeks = situation.stage().seasonStep();
        var grows = weeks > 1 || (weeks == 1 && lift.rank() <= Cuts.LAST_LEADING_RANK);
        return grows ? Integer.MAX_VALUE : NEW_LIFTER_SETS;
    }
}
