package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.LowVariability;
import dev.tandem.domain.science.BaselineScience;

import org.jspecify.annotations.Nullable;

/**
 * How somebody feels comes before what a device says, unless heart-rate variability stays low for
 * days: then hard sessions are done as on an amber day (J9).
 */
final class VariabilityRule {
    static final Rule RULE = Rule.of("J9.hrv-low", VariabilityRule::judge, "C5", "C6", "J9");

    private VariabilityRule() {}

    private static @Nullable Proposal judge(Case one) {
        if (!one.subject().isHard() || !LowVariability.lasts(one.situation().morning())) {
            return null;
        }
        var row = one.subject().isRun() ? BandRow.HARD_RUN : BandRow.HEAVY_LOWER;
        return Proposal.of(
                row.amber().decision(),
                row.amber().ease(),
                Rule.said("J9.hrv-low", BaselineScience.LOW_VARIABILITY_DAYS));
    }
}
