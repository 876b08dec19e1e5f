package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** How a week is judged afterwards, and what a break or too much asks of the weeks after it. */
@Cited({"C9", "E9", "F8", "F11", "J6", "J7"})
public final class ReviewScience {

    /** Done load below this share of the planned is less than planned. Ours. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final double UNDER_DONE_BELOW = 0.8;

    /** Done load from this share of the planned on is more than planned. Ours. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final double OVER_DONE_FROM = 1.2;

    /** Load kept in the week after one with too much. Ours, as mild as a lighter week. */
    @Cited(
            value = {"F8", "J7"},
            confidence = DESIGN_DEFAULT)
    public static final double KEPT_AFTER_OVERDOING = 0.8;

    /** Load kept in the week after one with many bad mornings: that of a lighter week. */
    @Cited(
            value = {"F8", "J6"},
            confidence = DESIGN_DEFAULT)
    public static final double KEPT_WHEN_TIRED = RunCycleScience.LIGHTER_WEEK_CHOSEN_FACTOR;

    /** A week cut below this share loses its least important sessions before all get shorter. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final double DROP_BELOW = 0.75;

    /** Fewer days without training are an ordinary gap. Ours. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final int BREAK_FROM_DAYS = 3;

    /** Days without any logged session that count as a break though nobody said so. */
    @Cited(
            value = {"B9", "F11"},
            confidence = DESIGN_DEFAULT)
    public static final int SILENT_BREAK_FROM_DAYS = DetrainingScience.NO_LOSS_DAYS + 1;

    /** Strength after a break is lighter for this long; one to two weeks are given. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final int STRENGTH_RETURN_DAYS = 14;

    /** Runs that a week keeps when sessions are left out. */
    @Cited(
            value = {"D7", "J7"},
            confidence = DESIGN_DEFAULT)
    public static final int RUNS_KEPT = 2;

    /** Strength sessions that a week keeps when sessions are left out. */
    @Cited(
            value = {"D7", "J7"},
            confidence = DESIGN_DEFAULT)
    public static final int STRENGTH_KEPT = 1;

    private ReviewScience() {}
}
