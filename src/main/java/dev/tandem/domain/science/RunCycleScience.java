package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.BOSQUET_2007;
import static dev.tandem.domain.science.Citation.SMYTH_2021;
import static dev.tandem.domain.science.Citation.WANG_2023;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;
import static dev.tandem.domain.science.Confidence.STRONG;

import java.util.List;

/** The rhythm of weeks: lighter weeks, taper, and the first steps of a beginner. */
@Cited({"F8", "F12", "R5", "R6"})
public final class RunCycleScience {

    // Lighter weeks

    /** Every so many weeks is a lighter one. */
    @Cited(
            value = {"F8", "R6"},
            confidence = DESIGN_DEFAULT)
    public static final int LIGHTER_WEEK_EVERY = 4;

    /** The same for older athletes ... */
    @Cited(
            value = {"F8", "R6"},
            confidence = RULING)
    public static final int LIGHTER_WEEK_EVERY_OLDER = 3;

    /** ... who are this old or more. */
    @Cited(
            value = {"F8", "R6"},
            confidence = RULING)
    public static final int OLDER_FROM_YEARS = 50;

    /** Distances between lighter weeks that are accepted. */
    @Cited(value = "R6", confidence = RULING)
    public static final Span LIGHTER_WEEK_EVERY_ALLOWED = Span.of(3, 5);

    /** Volume kept in a lighter week, with one short quality run. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final Span LIGHTER_WEEK_VOLUME_FACTOR = Span.of(0.7, 0.8);

    /** Our choice within the range. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final double LIGHTER_WEEK_CHOSEN_FACTOR = 0.75;

    // Taper

    /** The seven days that end with the race, without it, as a share of the peak week. */
    @Cited(
            value = {"F8", "R5"},
            confidence = STRONG,
            by = {BOSQUET_2007, WANG_2023})
    public static final Span TAPER_WEEK_OF_PEAK = Span.of(0.40, 0.60);

    /** Weeks before a 5 or 10 km race, as shares of the peak week. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT, by = BOSQUET_2007)
    public static final List<Double> TAPER_SHORT_RACE = List.of(0.60);

    /** Weeks before a half marathon, as shares of the peak week. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT, by = BOSQUET_2007)
    public static final List<Double> TAPER_HALF_MARATHON = List.of(0.70, 0.50);

    /** Weeks before a marathon, as shares of the peak week. */
    @Cited(
            value = "F8",
            confidence = DESIGN_DEFAULT,
            by = {BOSQUET_2007, SMYTH_2021})
    public static final List<Double> TAPER_MARATHON = List.of(0.75, 0.60, 0.40);

    /** Last hard session before a race up to the half marathon. */
    @Cited(value = "F8", confidence = MODERATE)
    public static final Span LAST_HARD_DAYS_BEFORE_RACE = Span.of(4, 5);

    /** Last hard session before a marathon. */
    @Cited(value = "F8", confidence = MODERATE)
    public static final Span LAST_HARD_DAYS_BEFORE_MARATHON = Span.of(7, 10);

    // Run-walk ladder

    /** Minutes of running in each piece, week by week. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final List<Double> RUN_WALK_RUN_MINUTES =
            List.of(1.0, 1.5, 2.0, 3.0, 5.0, 8.0, 12.0, 30.0);

    /** Pieces in the first week. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final int RUN_WALK_FIRST_REPEATS = 8;

    /** Walking between the pieces of the first week. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final double RUN_WALK_FIRST_WALK_MINUTES = 2;

    /** Days a week, never two in a row. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final int RUN_WALK_RUNS_PER_WEEK = 3;

    /** A week that felt harder is done again. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final double RUN_WALK_REPEAT_ABOVE_RPE = 5;

    /** A week with this much pain is done again. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final int RUN_WALK_REPEAT_FROM_PAIN = 4;

    private RunCycleScience() {}
}
