package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why none of several ways to build a week fits: the rule without which one of them would, else
 * what the athlete's days lack, else both together. What it says has been tried.
 */
final class Because {
    private static final List<Opening> OPENINGS =
            List.of(
                    new Opening(Relaxable.KINDS, _ -> Message.of("because.kinds")),
                    new Opening(Relaxable.MINUTES, _ -> Message.of("because.minutes")),
                    new Opening(Relaxable.SESSIONS, Numbers::openDays),
                    new Opening(Relaxable.DAYS, Numbers::openDays));

    private final List<WeekProblem> ways;

    Because(List<WeekProblem> ways) {
        this.ways = ways;
    }

    /** A clause that goes on after "because". */
    Message text() {
        return ways.isEmpty() ? Message.of("because.no-further") : tried();
    }

    private Message tried() {
        return rule().or(this::opening).orElseGet(this::together);
    }

    private Optional<Message> rule() {
        return HardRules.ids().stream()
                .filter(id -> !id.equals(HardRules.AVAILABILITY) && fitsWithout(id))
                .findFirst()
                .map(id -> Refusal.by(id).because());
    }

    private boolean fitsWithout(String id) {
        return ways.stream().anyMatch(way -> WeekScheduler.isFeasible(way, HardRules.without(id)));
    }

    private Optional<Message> opening() {
        return OPENINGS.stream()
                .filter(each -> ways.stream().anyMatch(each::helps))
                .findFirst()
                .map(each -> each.says().apply(ways.getFirst()));
    }

    /** Nothing alone is to blame: the days as they are, and the rule that is too much then. */
    private Message together() {
        var days = Numbers.openDays(ways.getFirst());
        return HardRules.ids().stream()
                .filter(id -> ways.stream().noneMatch(way -> fitsUpTo(id, way)))
                .findFirst()
                .filter(id -> !id.equals(HardRules.AVAILABILITY))
                .map(id -> Message.of("because.both", days, Refusal.by(id).because()))
                .orElse(days);
    }

    private static boolean fitsUpTo(String id, WeekProblem way) {
        return WeekScheduler.isFeasible(way, HardRules.upTo(id));
    }

    /** Something the athlete could open, and what is said where that would help. */
    private record Opening(Relaxable relaxable, Function<WeekProblem, Message> says) {
        private boolean helps(WeekProblem way) {
            return WeekScheduler.isFeasible(relaxable.relax(way));
        }
    }
}
