package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.easing.LoadedAreas;
import dev.tandem.domain.science.DecisionScience;

import org.jspecify.annotations.Nullable;

/**
 * Sore legs swap runs and leg strength for the upper body or the bicycle, not for the sofa (R35).
 */
final class SoreLegsRule {
    static final Rule RULE = Rule.of("R35.sore-legs", SoreLegsRule::judge, "J5", "R35");

    private SoreLegsRule() {}

    private static @Nullable Proposal judge(Case one) {
        var soreness = one.feelings().soreness();
        if (soreness == null || soreness > DecisionScience.SORE_LEGS_FROM_ITEM) {
            return null;
        }
        boolean areLegsSore =
                one.feelings().sorenessAreas().stream().anyMatch(LoadedAreas.LEGS::contains);
        boolean usesLegs = one.subject().isRun() || one.subject().isLowerBodyStrength();
        if (!areLegsSore || !usesLegs) {
            return null;
        }
        return Proposal.of(
                Decision.SWAP_TO_EASY,
                Easy.OFF_THE_LEGS.done(Ease.Manner.OFF_FEET),
                Rule.said("R35.sore-legs", soreness));
    }
}
