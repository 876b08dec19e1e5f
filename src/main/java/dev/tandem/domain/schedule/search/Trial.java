package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCost;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.schedule.rule.Tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A whole week as it is or might have been: what it costs, and which rules refuse it. */
final class Trial {
    private final List<Sitting> sittings;
    private final Surroundings around;
    private final int cost;

    Trial(List<Sitting> sittings, Surroundings around) {
        this.sittings = List.copyOf(sittings);
        this.around = around;
        cost = around.costOf(this.sittings);
    }

    int cost() {
        return cost;
    }

    /** Weeks in which the session moves to a day that holds nothing. */
    Stream<Trial> onFreeDays(Sitting sitting) {
        var held = Stream.concat(sittings.stream(), around.facts().stream()).toList();
        return IntStream.range(0, WeekProblem.DAYS)
                .filter(day -> held.stream().noneMatch(other -> other.day() == day))
                .mapToObj(day -> with(new Sitting(sitting.slot(), day, DayPart.ANY)));
    }

    /** Weeks in which the session changes places with one of another day. */
    Stream<Trial> exchanged(Sitting sitting) {
        return sittings.stream()
                .filter(other -> other.day() != sitting.day())
                .map(other -> with(other.inPlaceOf(sitting)).with(sitting.inPlaceOf(other)));
    }

    private Trial with(Sitting moved) {
        return new Trial(
                sittings.stream()
                        .map(each -> each.slot().equals(moved.slot()) ? moved : each)
                        .toList(),
                around);
    }

    /** The week with the session alone on that day, whatever else stood there. */
    Trial insteadOfThatDay(Sitting there) {
        var others = new ArrayList<Sitting>();
        sittings.stream()
                .filter(each -> each.day() != there.day() && !each.slot().equals(there.slot()))
                .forEach(others::add);
        others.add(there);
        return new Trial(others, around);
    }

    /** Whether every session is on a day that is open to it. */
    boolean isOpen() {
        return sittings.stream().allMatch(around::isOpen);
    }

    boolean isAllowed() {
        return sittings.stream().allMatch(each -> refusalsOf(each.slot()).findAny().isEmpty());
    }

    /** What refuses this week because of a slot, each rule with what it is about. */
    Stream<Placement> refusalsOf(Slot slot) {
        var it = sittingOf(slot);
        return HardRules.ALL.stream().flatMap(rule -> refusals(rule, it));
    }

    private Sitting sittingOf(Slot slot) {
        return sittings.stream().filter(each -> each.slot().equals(slot)).findFirst().orElseThrow();
    }

    private Stream<Placement> refusals(HardRule rule, Sitting it) {
        return switch (rule) {
            case HardRule.OnPair pair when pair.near().isEmpty() -> Stream.of();
            case HardRule.OnPair pair ->
                    others(it)
                            .filter(other -> breaks(pair, it, other))
                            .map(other -> new Placement(pair.id(), near(pair, other)));
            case HardRule.OnDay day ->
                    others(it)
                            .filter(other -> breaks(day, it, other))
                            .map(_ -> new Placement(day.id(), Words.sentence(day.says())));
            case HardRule.OnWeek week when week.test().breaks(tally(), around.problem()) ->
                    Stream.of(new Placement(week.id(), Words.sentence(week.says())));
            case HardRule.OnWeek _, HardRule.OnCount _, HardRule.OnPlace _ -> Stream.of();
        };
    }

    private Stream<Sitting> others(Sitting it) {
        return Stream.concat(sittings.stream(), around.facts().stream())
                .filter(other -> other != it);
    }

    private boolean breaks(HardRule.OnPair rule, Sitting it, Sitting other) {
        var limits = around.problem().limits();
        return other.isBefore(it)
                ? rule.test().breaks(other, it, limits)
                : rule.test().breaks(it, other, limits);
    }

    private boolean breaks(HardRule.OnDay rule, Sitting it, Sitting other) {
        var room = other.day() == it.day() ? around.room(it.day()) : null;
        return room != null && rule.test().breaks(it, other, room);
    }

    private String near(HardRule.OnPair rule, Sitting other) {
        return rule.near().formatted(Words.name(other, around.problem().start()));
    }

    private Tally tally() {
        var tally = Tally.ofFacts(around.problem());
        sittings.forEach(each -> tally.setTo(tally, each));
        return tally;
    }

    /** The cost of a slot that speaks most for another week than this one. */
    Optional<SoftCost> greatestOver(Trial other, Slot slot) {
        ToIntFunction<SoftCost> more = cost -> of(cost, slot) - other.of(cost, slot);
        return SoftCosts.ALL.stream()
                .filter(each -> more.applyAsInt(each) > 0)
                .max(Comparator.comparingInt(more));
    }

    private int of(SoftCost cost, Slot slot) {
        var it = sittingOf(slot);
        return switch (cost) {
            case SoftCost.OnPlace place -> place.cost().of(it, around.problem());
            case SoftCost.OnDay day -> others(it).mapToInt(other -> of(day, it, other)).sum();
            case SoftCost.OnPair pair -> others(it).mapToInt(other -> of(pair, it, other)).sum();
        };
    }

    private int of(SoftCost.OnDay cost, Sitting it, Sitting other) {
        var room = other.day() == it.day() ? around.room(it.day()) : null;
        return room == null ? 0 : cost.cost().of(it, other, room);
    }

    private int of(SoftCost.OnPair cost, Sitting it, Sitting other) {
        var limits = around.problem().limits();
        return other.isBefore(it)
                ? cost.cost().of(other, it, limits)
                : cost.cost().of(it, other, limits);
    }
}
