package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** Where the balance of running (1) and strength (0) tips. Ours. */
@Cited(
        value = {"D5", "E11"},
        confidence = DESIGN_DEFAULT)
public final class EmphasisScience {
    /** Below it strength matters clearly more than running: it is built first and kept longest. */
    @Cited(
            value = {"D5", "E11"},
            confidence = DESIGN_DEFAULT)
    public static final double STRENGTH_FIRST_BELOW = 0.35;

    /** From here on strength serves running as much as itself. */
    @Cited(
            value = {"D5", "E11"},
            confidence = DESIGN_DEFAULT)
    public static final double RUNNING_COUNTS_FROM = 0.5;

    private EmphasisScience() {}
}
