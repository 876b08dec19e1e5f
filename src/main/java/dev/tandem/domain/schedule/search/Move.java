package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.schedule.cost.SoftCost;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.schedule.rule.Tally;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** One session tried in one place while all others stay: what refuses it, and what it costs. */
final class Move {
    private final Sitting to;
    private final List<Sitting> others;
    private final Surroundings around;
    private final int cost;

    Move(Sitting to, List<Sitting> others, Surroundings around) {
        this.to = to;
        this.others = others;
        this.around = around;
        cost =
                around.costOf(to)
                        + others.stream()
                                .mapToInt(
                                        other ->
                                                around.costOf(to, other)
                                                        + around.costOfRepeating(to, other))
                                .sum();
    }

    int day() {
        return to.day();
    }

    int cost() {
        return cost;
    }

    /** What stands in the way, each rule with what it is about. */
    List<Placement> refusals() {
        return HardRules.ALL.stream().flatMap(this::refusalsBy).toList();
    }

    private Stream<Placement> refusalsBy(HardRule rule) {
        return switch (rule) {
            case HardRule.OnPair pair ->
                    withOthers()
                            .filter(other -> breaks(pair, other))
                            .map(other -> new Placement(pair.id(), near(pair, other)));
            case HardRule.OnWeek week when week.test().breaks(tally(), around.problem()) ->
                    Stream.of(new Placement(week.id(), Words.sentence(week.says())));
            case HardRule.OnWeek _, HardRule.OnCount _, HardRule.OnPlace _, HardRule.OnDay _ ->
                    Stream.of();
        };
    }

    private Stream<Sitting> withOthers() {
        return Stream.concat(others.stream(), around.facts().stream());
    }

    private boolean breaks(HardRule.OnPair rule, Sitting other) {
        var limits = around.problem().limits();
        return other.isBefore(to)
                ? rule.test().breaks(other, to, limits)
                : rule.test().breaks(to, other, limits);
    }

    private String near(HardRule.OnPair rule, Sitting other) {
        return rule.near().formatted(Words.name(other, around.problem().start()));
    }

    private Tally tally() {
        var tally = Tally.ofFacts(around.problem());
        others.forEach(other -> tally.setTo(tally, other));
        tally.setTo(tally, to);
        return tally;
    }

    /** The cost that speaks most for another place than this one. */
    Optional<SoftCost> greatestOver(Move other) {
        ToIntFunction<SoftCost> more = cost -> of(cost) - other.of(cost);
        return SoftCosts.ALL.stream()
                .filter(cost -> more.applyAsInt(cost) > 0)
                .max(Comparator.comparingInt(more));
    }

    private int of(SoftCost cost) {
        return switch (cost) {
            case SoftCost.OnPlace place -> place.cost().of(to, around.problem());
            case SoftCost.OnDay day -> withOthers().mapToInt(other -> of(day, other)).sum();
            case SoftCost.OnPair pair -> withOthers().mapToInt(other -> of(pair, other)).sum();
        };
    }

    private int of(SoftCost.OnDay cost, Sitting other) {
        var room = other.day() == to.day() ? around.room(to.day()) : null;
        return room == null ? 0 : cost.cost().of(to, other, room);
    }

    private int of(SoftCost.OnPair cost, Sitting other) {
        var limits = around.problem().limits();
        return other.isBefore(to)
                ? cost.cost().of(other, to, limits)
                : cost.cost().of(to, other, limits);
    }
}
