package dev.tandem.simulation;

/** One way of dealing with the plan, as it is compared with the others. */
enum Arm {
    FIXED("as planned"),
    ADAPTIVE("our rules"),
    RANDOM("as many reductions, at random"),
    EASIER("always a fifth less"),
    THREES("our rules, always told 3"),
    FIVES("our rules, always told 5"),
    INVERTED("our rules, told upside down");

    private static final double EASIER_SHARE = 0.8;

    final String label;

    Arm(String label) {
        this.label = label;
    }

    Policy policy(Outcome adaptive, long seed) {
        return switch (this) {
            case FIXED -> new Policy.Fixed();
            case ADAPTIVE -> new Policy.Adaptive(Reporter.HONEST);
            case RANDOM -> Policy.Given.shuffled(adaptive.choices(), seed);
            case EASIER -> new Policy.Easier(EASIER_SHARE);
            case THREES -> new Policy.Adaptive(Reporter.ALL_THREES);
            case FIVES -> new Policy.Adaptive(Reporter.ALL_FIVES);
            case INVERTED -> new Policy.Adaptive(Reporter.INVERTED);
        };
    }
}
