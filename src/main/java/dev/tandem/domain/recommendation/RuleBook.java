package dev.tandem.domain.recommendation;

/** The rules of the day in their order of precedence (J1), and the decision they come to. */
public final class RuleBook {
    /** Changes whenever the same situation may be decided differently than before. */
    public static final String ENGINE_VERSION = "1";

    private RuleBook() {}
}
