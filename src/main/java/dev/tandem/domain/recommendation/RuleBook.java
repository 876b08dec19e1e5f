package dev.tandem.domain.recommendation;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the day in their order of precedence (J1), and the decision they come to. */
public final class RuleBook {
    /** Changes whenever the same situation may be decided differently than before. */
    public static final String ENGINE_VERSION = "1";

    private RuleBook() {}

    /** What to do on the day, and why; the same situation always gives the same answer. */
    public static Recommendation decide(Situation situation) {
        var judgement = Judgement.of(situation);
        return new Recommendation(
                situation.date(),
                judgement.decision(),
                judgement.readiness(),
                judgement.sessions(),
                judgement.reasons(),
                Changes.of(situation, judgement.decision()),
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
