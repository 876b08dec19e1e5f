package dev.tandem.domain.schedule.rule;

import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;

import java.util.List;

/** Rules that hold together, asked all at once. */
public final class RuleSet {
    /** The rules of every plan. */
    public static final RuleSet ALL = new RuleSet(HardRules.ALL);

    private final List<HardRule.OnCount> onCount;
    private final List<HardRule.OnPlace> onPlace;
    private final List<HardRule.OnDay> onDay;
    private final List<HardRule.OnPair> onPair;
    private final List<HardRule.OnWeek> onWeek;
    private final boolean oneOfAKind;

    public RuleSet(List<HardRule> rules) {
        onCount = only(HardRule.OnCount.class, rules);
        onPlace = only(HardRule.OnPlace.class, rules);
        onDay = only(HardRule.OnDay.class, rules);
        onPair = only(HardRule.OnPair.class, rules);
        onWeek = only(HardRule.OnWeek.class, rules);
        oneOfAKind = onPair.contains(RoomRules.ONE_OF_A_KIND);
    }

    private static <R extends HardRule> List<R> only(Class<R> kind, List<HardRule> rules) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether a day holds at most one session of a kind, so that days can be counted. */
    public boolean holdsOneOfAKind() {
        return oneOfAKind;
    }

    public boolean breaksOnCount(WeekProblem problem) {
        return onCount.stream().anyMatch(rule -> rule.test().breaks(problem));
    }

    public boolean breaksOnPlace(Sitting sitting, WeekProblem problem) {
        for (var rule : onPlace) {
            if (rule.test().breaks(sitting, problem)) {
                return true;
            }
        }
        return false;
    }

    public boolean breaksOnDay(Sitting earlier, Sitting later, Room room) {
        for (var rule : onDay) {
            if (rule.test().breaks(earlier, later, room)) {
                return true;
            }
        }
        return false;
    }

    public boolean breaksOnPair(Sitting earlier, Sitting later, Limits limits) {
        for (var rule : onPair) {
            if (rule.test().breaks(earlier, later, limits)) {
                return true;
            }
        }
        return false;
    }

    public boolean breaksOnWeek(Tally tally, WeekProblem problem) {
        for (var rule : onWeek) {
            if (rule.test().breaks(tally, problem)) {
                return true;
            }
        }
        return false;
    }
}
