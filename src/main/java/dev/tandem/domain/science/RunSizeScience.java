package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** How small runs and weeks of running may be. */
@Cited({"R3", "R4"})
public final class RunSizeScience {
    /** Up to here the week's longest run is an easy run by name. */
    @Cited(value = "R3", confidence = DESIGN_DEFAULT)
    public static final int SHORT_LONGEST_METERS = 3000;

    /** The shortest longest run of a week; the others are at least half a kilometre shorter. */
    @Cited(value = "R3", confidence = DESIGN_DEFAULT)
    public static final int SHORTEST_LONGEST_METERS = 2000;

    /** The smallest week of two runs. */
    @Cited(
            value = {"R3", "R4"},
            confidence = DESIGN_DEFAULT)
    public static final int SMALLEST_WEEK_METERS = 3500;

    /** The smallest week of four runs or more: below it the longest would be too large a share. */
    @Cited(
            value = {"R3", "R4"},
            confidence = DESIGN_DEFAULT)
    public static final int FOUR_RUNS_FROM_METERS = 8500;

    /** The longest run that goes with four runs or more. */
    @Cited(
            value = {"R3", "R4"},
            confidence = DESIGN_DEFAULT)
    public static final int FOUR_RUNS_LONGEST_FROM_METERS = 2500;

    private RunSizeScience() {}
}
