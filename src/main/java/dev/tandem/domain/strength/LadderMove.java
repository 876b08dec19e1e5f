package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthProgressScience.*;

import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.List;

/** Whether to stay at an exercise of a ladder, take a harder or an easier one. */
@Cited(value = "E12", confidence = Confidence.DESIGN_DEFAULT)
public enum LadderMove {
    UP,
    STAY,
    DOWN;

    /**
     * A session of one exercise: the amount of each set, the least left, and the worst pain 0-10.
     */
    public record Outing(List<Integer> amounts, double repsInReserve, int pain) {
        public Outing {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * The move after the latest sessions, oldest first; a lost form is told as pain of 4 or more.
     */
    public static LadderMove after(List<Outing> outings, SetUnit unit) {
        if (outings.isEmpty()) {
            return STAY;
        }
        if (asksForLess(outings.getLast(), unit)) {
            return DOWN;
        }
        int from = outings.size() - LADDER_SESSIONS;
        var isMastered =
                from >= 0
                        && outings.subList(from, outings.size()).stream()
                                .allMatch(outing -> isMastered(outing, unit));
        return isMastered ? UP : STAY;
    }

    private static boolean asksForLess(Outing outing, SetUnit unit) {
        var isTooHard =
                unit == SetUnit.REPS
                        && outing.amounts().stream()
                                .anyMatch(reps -> reps < LADDER_DOWN_BELOW_REPS);
        return isTooHard || outing.pain() >= LADDER_DOWN_FROM_PAIN;
    }

    private static boolean isMastered(Outing outing, SetUnit unit) {
        int wanted = unit == SetUnit.SECONDS ? LADDER_HOLD_SECONDS : LADDER_REPS;
        return outing.repsInReserve() >= LADDER_MIN_REPS_IN_RESERVE
                && outing.amounts().stream().filter(amount -> amount >= wanted).count()
                        >= LADDER_SETS;
    }
}
