package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Tuning;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the day in their order of precedence (J1), and the decision they come to. */
public final class RuleBook {
    /** Changes whenever the same situation may be decided differently than before. */
    public static final String ENGINE_VERSION = "1";

    private RuleBook() {}

    /** What to do on the day, and why; the same situation always gives the same answer. */
    public static Recommendation decide(Situation situation) {
        return decide(situation, Tuning.PUBLISHED);
    }

    /** What it would be with other numbers than the published ones. */
    public static Recommendation decide(Situation situation, Tuning tuning) {
        var judgement = Judgement.of(situation, tuning);
        return new Recommendation(
                situation.date(),
                judgement.decision(),
                judgement.readiness(),
                judgement.sessions(),
                judgement.reasons(),
                new Changes(situation, judgement.decision(), tuning).shown(),
                Guide.of(situation, judgement),
                ENGINE_VERSION);
    }

    /** The ids of all evidence that a reason can name. */
    public static List<String> evidence() {
        return Stream.of(Precedence.values())
                .flatMap(precedence -> precedence.rules().stream())
                .flatMap(rule -> rule.evidence().stream())
                .distinct()
                .toList();
    }
}
