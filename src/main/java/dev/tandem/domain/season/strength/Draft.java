package dev.tandem.domain.season.strength;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.strength.Deload;
import dev.tandem.domain.strength.StrengthType;

import java.util.List;

/**
 * A session with its exercises chosen, before it is known how many minutes it gets: the whole, and
 * all that it may become.
 */
record Draft(String key, Day day, List<Cut> chain, Situation situation, StrengthType type) {
    /** Emphasis up to here takes nothing from strength, all of it takes three eighths. Ours. */
    private static final double FULL_UP_TO = 0.25;

    private static final double SHARE_PER_EMPHASIS = 0.5;
    private static final int FIRST_SETS = 2;
    private static final int FRESH_SETS = 2;
    private static final int LEAST_SETS = 2;

    /** Sessions after this one of a week grow a week later. */
    private static final String LAST_EARLY_KEY = "strength-b";

    private static final int ROUND_MINUTES = 5;

    /** One of the things the session may become, with its sets and the minutes of its work. */
    record Cut(List<Lift> lifts, int sets, double minutes) {}

    /** What is done in some minutes, with the warm-up and cool-down that go with it. */
    record Fitted(List<Lift> lifts, WarmUps around, int minutes) {}

    Doses doses() {
        return new Doses(situation, type, day.bound(), situation.stage().step());
    }

    /** The lifts of the fullest session that fits; fewer minutes never bring more sets. */
    List<Lift> lifts(int minutes) {
        return eased(fitting(minutes));
    }

    /** The session of these lifts, or of fewer than fit. */
    Fitted within(int minutes, List<Lift> lifts) {
        double work = Clock.workMinutes(lifts, doses());
        var around = around(minutes);
        while (around.warmUpMinutes() > work && around.minutes() > 0) {
            around = around(around.minutes() - ROUND_MINUTES);
        }
        return new Fitted(lifts, around, roundedUp(work + around.total()));
    }

    /**
     * The session of a full week at the end of a block. A lighter week asks for as much, so that it
     * keeps its exercises and its days.
     */
    private List<Lift> fitting(int minutes) {
        return cut(minutes).lifts();
    }

    /**
     * What the scheduler is promised: the full week's session, so that a lighter week stands as the
     * full ones do; near a race only what is really done.
     */
    List<Lift> promised(int minutes) {
        var lifts = fitting(minutes);
        return Style.isFresh(situation.week()) ? eased(lifts) : lifts;
    }

    /** What such a session takes. */
    int minutesNeeded(int minutes) {
        return roundedUp(cut(minutes).minutes() + around(minutes).total());
    }

    private Cut cut(int minutes) {
        var around = around(minutes);
        return chain.stream()
                .filter(cut -> cut.sets() <= wantedSets())
                .filter(cut -> cut.minutes() + around.total() <= minutes)
                .findFirst()
                .orElseGet(chain::getLast);
    }

    private WarmUps around(int minutes) {
        var ramps =
                chain.getFirst().lifts().stream()
                        .filter(lift -> lift.role() != Role.JUMP)
                        .limit(2)
                        .anyMatch(lift -> RampSets.isRamped(lift.exercise()));
        return new WarmUps(minutes, situation.lifter().isOlder(), ramps);
    }

    private static int roundedUp(double minutes) {
        return ROUND_MINUTES * (int) Math.ceil(minutes / ROUND_MINUTES);
    }

    @Cited(value = "E5", confidence = Confidence.DESIGN_DEFAULT)
    private long wantedSets() {
        double above = Math.max(0, situation.lifter().emphasis() - FULL_UP_TO);
        return Math.round(chain.getFirst().sets() * (1 - above * SHARE_PER_EMPHASIS));
    }

    /** Fewer sets in a lighter week (E9), near a race, for a new lifter or exercise (E5). */
    private List<Lift> eased(List<Lift> lifts) {
        return Balance.of(lifts.stream().map(lift -> lift.withSets(setsNow(lift))).toList());
    }

    private int setsNow(Lift lift) {
        int usual = Math.min(lift.sets(), mostSets(lift));
        if (!situation.week().lighter()) {
            return usual;
        }
        var leads = lift.role() == Role.MAIN || lift.legPoints() <= lift.sets();
        int before = Math.min(usual, situation.past().setsOf(key, lift.exercise().slug(), usual));
        var roundsUp = leads && lift.rank() <= Cuts.LAST_LEADING_RANK && before > LEAST_SETS;
        return Deload.sets(roundsUp ? before + 1 : before);
    }

    private int mostSets(Lift lift) {
        if (Style.isFresh(situation.week())) {
            return FRESH_SETS;
        }
        if (situation.wayBack().leadsTo(lift.exercise())) {
            return FIRST_SETS;
        }
        if (lift.isNew() && situation.stage().step() == 0 && !situation.week().lighter()) {
            return FIRST_SETS;
        }
        if (!situation.lifter().isNewToLifting()) {
            return Integer.MAX_VALUE;
        }
        var isGrown = situation.stage().seasonStep() >= weeksToGrow(lift);
        return isGrown ? Integer.MAX_VALUE : FIRST_SETS;
    }

    /** The lift that leads has its sets at once, the others follow in two or three weeks. */
    private int weeksToGrow(Lift lift) {
        if (lift.rank() == 1) {
            return 0;
        }
        int weeks = lift.rank() <= Cuts.LAST_LEADING_RANK ? 1 : 2;
        return key.compareTo(LAST_EARLY_KEY) <= 0 ? weeks : weeks + 1;
    }
}
