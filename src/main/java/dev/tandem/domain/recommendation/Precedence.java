package dev.tandem.domain.recommendation;

import dev.tandem.domain.science.Cited;

import java.util.List;

/** All rules of the day in their order: the first named is explained first (J1). */
@Cited({"J1", "R32"})
enum Precedence {
    RED_FLAGS(RedFlagRules.FLAGS),
    HOLDS(List.of(RedFlagRules.HOLD)),
    ILLNESS(IllnessRules.ALL),
    PAIN(all(List.of(PainRules.ALL, LimitationRules.ALL))),
    SORE_LEGS(List.of(SoreLegsRule.RULE)),
    PERSISTENCE(PersistenceRules.ALL),
    LOAD_GUARDS(LoadGuardRules.ALL),
    READINESS(
            all(
                    List.of(
                            List.of(BandRules.SECOND_RED),
                            BandRules.FLOORS,
                            BandRules.BANDS,
                            List.of(VariabilityRule.RULE)))),
    CONTEXT(all(List.of(ShortNightRules.ALL, ContextRules.ALL))),
    RACE(List.of(ContextRules.RACE)),
    /** What is left when too much was cut; judged last, from the result. */
    TOO_SHORT(List.of(ContextRules.TOO_SHORT));

    private final List<Rule> rules;

    Precedence(List<Rule> rules) {
        this.rules = rules;
    }

    List<Rule> rules() {
        return rules;
    }

    /** On a race day only the first four count (J8). */
    boolean appliesTo(Subject subject) {
        return switch (this) {
            case RED_FLAGS, HOLDS, ILLNESS, PAIN -> true;
            case RACE -> subject.isRace();
            case SORE_LEGS, PERSISTENCE, LOAD_GUARDS, READINESS, CONTEXT, TOO_SHORT ->
                    !subject.isRace();
        };
    }

    private static List<Rule> all(List<List<Rule>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
