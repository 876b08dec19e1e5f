package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.FRANDSEN_2025;
import static dev.tandem.domain.science.Citation.NIELSEN_2014;
import static dev.tandem.domain.science.Citation.NIELSEN_NOVICES_2014;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;

/** Limits on growth: one run, one week, and what replanning may change. */
@Cited({"B5", "F9", "I16", "J7", "R37", "R39"})
public final class LoadGuardScience {

    /** A run is at most this much of the longest of the days before. */
    @Cited(value = "F9", confidence = MODERATE, by = FRANDSEN_2025)
    public static final double SINGLE_RUN_FACTOR = 1.10;

    /** Days that the longest run is looked for in. */
    @Cited(value = "F9", confidence = MODERATE, by = FRANDSEN_2025)
    public static final int SINGLE_RUN_WINDOW_DAYS = 30;

    /** With a longest run below this ... */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final double SHORT_LONGEST_METERS = 5000;

    /** ... the next may be this much longer instead. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final double SHORT_LONGEST_STEP_METERS = 500;

    /** Greatest rise over the longest of the four weeks before, races left out. */
    @Cited(
            value = {"F9", "R2"},
            confidence = DESIGN_DEFAULT)
    public static final double WEEK_GROWTH_CAP = 0.20;

    /** Greatest rise over the longest of the four weeks that end one week before. */
    @Cited(
            value = {"F9", "R2"},
            confidence = DESIGN_DEFAULT,
            by = NIELSEN_2014)
    public static final double TWO_WEEK_GROWTH_CAP = 0.30;

    /** Weeks that growth is measured against. */
    @Cited(value = "R2", confidence = RULING)
    public static final int WEEK_GROWTH_REFERENCE_WEEKS = 4;

    /** Usual rise of a building week. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final Span WEEK_GROWTH_TARGET = Span.of(0.05, 0.10);

    /** A novice may instead add this much to each run. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final double NOVICE_STEP_METERS_PER_RUN = 1000;

    /** Greatest rise of the week's AU over the greatest of the four weeks before. */
    @Cited(value = "I16", confidence = DESIGN_DEFAULT)
    public static final double WEEK_LOAD_GROWTH_CAP = 0.30;

    /** Greatest cut of a planned week's AU by replanning. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final double REPLAN_MAX_CUT = 0.60;

    /** Greatest rise of a planned week's AU by replanning. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final double REPLAN_MAX_RISE = 0.10;

    /** Check-ins a rise needs, all green. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final int REPLAN_RISE_CHECK_INS = 5;

    /** A rise needs all pain below this. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final int REPLAN_RISE_PAIN_BELOW = 3;

    /** A rise needs this many days without a guard that fired. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final int REPLAN_RISE_QUIET_DAYS = 14;

    /** A week cut by this much or more ... */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final double GOAL_REVIEW_CUT = 0.30;

    /** ... this many times in a row puts the goal in question. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final int GOAL_REVIEW_WEEKS = 3;

    /** For novices above this body mass index ... */
    @Cited(
            value = {"F9", "I9"},
            confidence = MODERATE,
            by = NIELSEN_NOVICES_2014)
    public static final double OBESE_NOVICE_BMI_ABOVE = 30;

    /** ... the first week's running is at most this. */
    @Cited(
            value = {"F9", "I9"},
            confidence = MODERATE,
            by = NIELSEN_NOVICES_2014)
    public static final double OBESE_NOVICE_FIRST_WEEK_METERS = 3000;

    private LoadGuardScience() {}
}
