package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.Wish;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.stream.Stream;

/** Fewer runs or strength sessions than wanted: because one more does not fit. */
record FewerSessions(WeekProblem problem, Demand demand, Wish kept) {
    List<Compromise> compromises() {
        return Stream.concat(runs(), strength()).toList();
    }

    private Stream<Compromise> runs() {
        var wanted = demand.wanted().runs();
        return kept.runs() == wanted
                ? Stream.of()
                : Stream.of(
                        new Compromise(
                                "run-frequency",
                                Numbers.perWeek(wanted, "runs"),
                                Numbers.alone(kept.runs()),
                                whyNot(new Wish(kept.runs() + 1, kept.strength()))));
    }

    private Stream<Compromise> strength() {
        var wanted = demand.wanted().strength();
        return kept.strength() == wanted
                ? Stream.of()
                : Stream.of(
                        new Compromise(
                                "strength-frequency",
                                Numbers.perWeek(wanted, "strength-sessions"),
                                Numbers.alone(kept.strength()),
                                whyNot(new Wish(kept.runs(), kept.strength() + 1))));
    }

    private Message whyNot(Wish more) {
        var ways = WeekFitter.variants(problem, demand, more);
        return new Because(ways.stream().map(problem::withSlots).toList()).text();
    }
}
