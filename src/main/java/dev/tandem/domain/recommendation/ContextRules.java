package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.science.EasingScience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What else the day brings: little time, silence, a race. */
final class ContextRules {
    static final Rule TIME = Rule.of("R39.time", ContextRules::time, "R39");

    static final List<Rule> ALL = List.of(TIME, Rule.of("J9.silence", ContextRules::silence, "J9"));

    static final Rule RACE =
            Rule.of(
                    "J8.race",
                    one ->
                            one.subject().isRace()
                                    ? Proposal.of(Decision.PROCEED, Rule.said("J8.race"))
                                    : null,
                    "J8",
                    "R32");

    /** Never fires on a case: what was left of a session decides. */
    static final Rule TOO_SHORT = Rule.of("R33.too-short", _ -> null, "J5", "R33");

    private ContextRules() {}

    static Fired tooShort() {
        return new Fired(
                TOO_SHORT,
                Proposal.of(
                        Decision.ACTIVE_RECOVERY,
                        Rule.said("R33.too-short", EasingScience.MIN_SESSION_MINUTES)));
    }

    private static @Nullable Proposal time(Case one) {
        var share = TimeShare.of(one);
        if (share == null) {
            return null;
        }
        var message = Rule.said("R39.time", share.available(), share.planned());
        return share.minutes() < EasingScience.MIN_SESSION_MINUTES
                ? Proposal.of(Decision.REST, message)
                : Proposal.of(
                        Decision.REDUCE_VOLUME,
                        Ease.by(Parameter.DURATION_CAP_MINUTES, share.minutes()),
                        message);
    }

    /** Three days without a check-in after a day that was not green. */
    private static @Nullable Proposal silence(Case one) {
        var today = one.date();
        int days = DecisionScience.SILENT_DAYS_BEFORE_EASING;
        boolean isSilent = one.history().lastDays(today, days).findAny().isEmpty();
        boolean wasGreen =
                one.situation()
                        .diary()
                        .lastBefore(today)
                        .map(day -> day.band() == Band.GREEN)
                        .orElse(true);
        if (!isSilent || wasGreen || !one.subject().isHard()) {
            return null;
        }
        var row = one.subject().isRun() ? BandRow.HARD_RUN : BandRow.HEAVY_LOWER;
        return Proposal.of(
                Decision.REDUCE_INTENSITY, row.amber().ease(), Rule.said("J9.silence", days));
    }
}
