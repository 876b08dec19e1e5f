package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Tuning;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.DecisionScience;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would make the day milder: for each reported thing the smallest change that does, the
 * smallest of all first. Each is found by deciding again, so it is true by construction.
 */
@Cited("J10")
final class Changes {
    private final Situation situation;
    private final Decision decision;
    private final Tuning tuning;

    Changes(Situation situation, Decision decision, Tuning tuning) {
        this.situation = situation;
        this.decision = decision;
        this.tuning = tuning;
    }

    List<Change> shown() {
        if (situation.checkIn() == null || decision == Decision.PROCEED) {
            return List.of();
        }
        return WhatIf.of(situation).stream()
                .map(this::firstThatHelps)
                .flatMap(Optional::stream)
                .sorted(
                        Comparator.comparingDouble((Found found) -> found.whatIf().size())
                                .thenComparing(found -> found.change().decision()))
                .limit(DecisionScience.CHANGES_SHOWN)
                .map(Found::change)
                .toList();
    }

    private record Found(WhatIf whatIf, Change change) {}

    private Optional<Found> firstThatHelps(List<WhatIf> whatIfs) {
        for (var whatIf : whatIfs) {
            var then = Judgement.of(situation.with(whatIf.checkIn()), tuning).decision();
            if (then.compareTo(decision) < 0) {
                return Optional.of(new Found(whatIf, whatIf.change(then)));
            }
        }
        return Optional.empty();
    }
}
