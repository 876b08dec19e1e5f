package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.science.EasingScience;
import dev.tandem.domain.science.IllnessAndPainScience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Illness by the neck check, and the way back from it (C9). */
final class IllnessRules {
    static final List<Rule> ALL =
            List.of(
                    Rule.of("C9.fever", one -> rest(one, Illness.FEVER, "C9.fever"), "C9"),
                    Rule.of(
                            "C9.below-neck",
                            one -> rest(one, Illness.BELOW_NECK, "C9.below-neck"),
                            "C9"),
                    Rule.of("C9.wait", IllnessRules::feverYesterday, "C9"),
                    Rule.of("C9.above-neck", IllnessRules::headCold, "C9"),
                    Rule.of("C9.return", IllnessRules::wayBack, "C9", "R36"));

    private IllnessRules() {}

    private static @Nullable Proposal rest(Case one, Illness illness, String id) {
        return one.health().illness() == illness ? Proposal.of(Decision.REST, Rule.said(id)) : null;
    }

    /** A day free of fever has to pass first. */
    private static @Nullable Proposal feverYesterday(Case one) {
        return one.situation()
                .diary()
                .on(one.date().minusDays(1))
                .filter(day -> day.checkIn().health().illness() == Illness.FEVER)
                .map(_ -> Proposal.of(Decision.REST, Rule.said("C9.wait")))
                .orElse(null);
    }

    private static @Nullable Proposal headCold(Case one) {
        if (one.health().illness() != Illness.ABOVE_NECK) {
            return null;
        }
        var ease =
                Ease.by(
                                Parameter.DURATION_CAP_MINUTES,
                                IllnessAndPainScience.HEAD_COLD_MINUTES.high())
                        .and(Parameter.RPE_CAP, IllnessAndPainScience.HEAD_COLD_RPE_CAP);
        return Proposal.of(Decision.SWAP_TO_EASY, ease, Rule.said("C9.above-neck"));
    }

    private static @Nullable Proposal wayBack(Case one) {
        var way = WayBack.of(one);
        if (way == null) {
            return null;
        }
        if (way.sessionsSince() == 0) {
            return Proposal.of(Decision.SWAP_TO_EASY, first(), Rule.said("C9.return.first"));
        }
        boolean isTooSoon =
                way.sessionsSince() < IllnessAndPainScience.EASY_SESSIONS_BEFORE_INTENSITY;
        var less = Ease.by(Parameter.VOLUME_FACTOR, way.volume());
        if (isTooSoon && one.subject().isHard()) {
            var easy = Easy.SWAP.and(less);
            return Proposal.of(Decision.SWAP_TO_EASY, easy, Rule.said("C9.return.easy"));
        }
        double percent = 100 * way.volume();
        return way.volume() < 1
                ? Proposal.of(Decision.REDUCE_VOLUME, less, Rule.said("C9.return.less", percent))
                : null;
    }

    private static Ease first() {
        return Ease.by(
                        Parameter.DURATION_CAP_MINUTES,
                        IllnessAndPainScience.FIRST_SESSION_MINUTES.high())
                .and(Parameter.RPE_CAP, EasingScience.EASY_SWAP_RPE_CAP)
                .and(Parameter.VOLUME_FACTOR, firstVolume());
    }

    private static double firstVolume() {
        return IllnessAndPainScience.RETURN_VOLUME_FACTORS.getFirst();
    }
}
