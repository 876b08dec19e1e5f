package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.science.StrengthProgressScience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Bad days that make a pattern (J6, R36); P5 is a floor of the band. */
final class PersistenceRules {
    static final Rule RECOVERY_WEEK_RULE =
            Rule.of("J6.P3", PersistenceRules::sevenOfTen, "J6", "R36");

    static final List<Rule> ALL =
            List.of(
                    Rule.of("J6.P4", PersistenceRules::weeks, "C12", "J6", "R36"),
                    Rule.of("J6.P6.illness", PersistenceRules::illnesses, "J6"),
                    Rule.of("J6.P6.pain", PersistenceRules::longPain, "C10", "J6"),
                    Rule.of("J6.P1", PersistenceRules::twoInARow, "J6", "R36"),
                    Rule.of("J6.P2", PersistenceRules::threeOfFive, "J6", "R36"),
                    RECOVERY_WEEK_RULE);

    /** Fewer sets, less weight and more in reserve, as in any recovery week (E9). */
    private static final Ease LIGHTER =
            Ease.by(Parameter.VOLUME_FACTOR, PersistenceScience.P2_VOLUME_FACTOR);

    private static final Ease RECOVERY_WEEK =
            LIGHTER.and(Parameter.LOAD_FACTOR, StrengthProgressScience.DELOAD_LOAD_FACTOR)
                    .and(
                            Parameter.MIN_REPS_IN_RESERVE,
                            StrengthProgressScience.DELOAD_MIN_REPS_IN_RESERVE);

    private PersistenceRules() {}

    private static @Nullable Proposal twoInARow(Case one) {
        var latest = one.history().latest(PersistenceScience.P1_BAD_DAYS);
        boolean areAllBad =
                latest.size() == PersistenceScience.P1_BAD_DAYS
                        && latest.stream().allMatch(one.history()::isBad);
        return areAllBad && one.subject().isHard()
                ? Proposal.of(Decision.SWAP_TO_EASY, Easy.OFF_THE_LEGS, Rule.said("J6.P1"))
                : null;
    }

    private static @Nullable Proposal threeOfFive(Case one) {
        var measure = Measure.P2.on(one);
        if (measure == null) {
            return null;
        }
        var message = Rule.said("J6.P2", measure.badDays());
        return one.subject().isHard() && !measure.allowsHard(one)
                ? Proposal.of(Decision.SWAP_TO_EASY, Easy.OFF_THE_LEGS.and(LIGHTER), message)
                : Proposal.of(Decision.REDUCE_VOLUME, LIGHTER, message);
    }

    private static @Nullable Proposal sevenOfTen(Case one) {
        var measure = Measure.P3.on(one);
        if (measure == null) {
            return null;
        }
        var message = Rule.said("J6.P3", measure.badDays());
        return one.subject().isHard()
                ? Proposal.of(Decision.SWAP_TO_EASY, Easy.OFF_THE_LEGS.and(LIGHTER), message)
                : Proposal.of(Decision.REDUCE_VOLUME, RECOVERY_WEEK, message);
    }

    private static @Nullable Proposal weeks(Case one) {
        long bad = one.history().badDays(one.date(), PersistenceScience.P4_WINDOW_DAYS);
        boolean hasDropped =
                bad >= PersistenceScience.P4_BAD_DAYS
                        && one.situation().training().performanceDropped();
        return hasDropped || bad == PersistenceScience.P4_WINDOW_DAYS
                ? Proposal.of(Decision.SEE_PROFESSIONAL, Rule.said("J6.P4", bad))
                : null;
    }

    private static @Nullable Proposal illnesses(Case one) {
        long episodes = Complaints.illnesses(one);
        return episodes >= PersistenceScience.P6_ILLNESSES
                ? Proposal.of(Decision.SEE_PROFESSIONAL, Rule.said("J6.P6.illness", episodes))
                : null;
    }

    private static @Nullable Proposal longPain(Case one) {
        return Complaints.longPain(one)
                .map(area -> Rule.said("J6.P6.pain", area))
                .map(message -> Proposal.of(Decision.SEE_PROFESSIONAL, message))
                .orElse(null);
    }
}
