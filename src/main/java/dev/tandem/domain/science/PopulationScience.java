package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.ACOG_2020;
import static dev.tandem.domain.science.Citation.FRAGALA_2019;
import static dev.tandem.domain.science.Citation.STRICKER_2020;
import static dev.tandem.domain.science.Confidence.CONTESTED;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;

/** Who is served how: ages, novices and special conditions. */
@Cited({"I1", "I3", "I5", "I13", "R18"})
public final class PopulationScience {

    /** Younger people are refused an account. */
    @Cited(
            value = {"I1", "R18"},
            confidence = RULING)
    public static final int SERVED_FROM_YEARS = 13;

    /** Younger people get no plan of their own. */
    @Cited(
            value = {"I2", "R18"},
            confidence = RULING)
    public static final int PLANNED_FROM_YEARS = 16;

    /** Younger people need a guardian's consent. */
    @Cited(
            value = {"I3", "R18"},
            confidence = RULING)
    public static final int ADULT_FROM_YEARS = 18;

    /** From here inactive people need clearance. */
    @Cited(
            value = {"I5", "R18"},
            confidence = MODERATE,
            by = FRAGALA_2019)
    public static final int OLDER_FROM_YEARS = 65;

    /** Repetitions left in a minor's sets. */
    @Cited(value = "I3", confidence = MODERATE, by = STRICKER_2020)
    public static final double MINOR_MIN_REPS_IN_RESERVE = 2;

    /** Rest days of a minor's week. */
    @Cited(value = "I3", confidence = MODERATE, by = STRICKER_2020)
    public static final int MINOR_REST_DAYS_PER_WEEK = 2;

    /** Strength sessions a week from 65. */
    @Cited(value = "I5", confidence = MODERATE, by = FRAGALA_2019)
    public static final Span OLDER_STRENGTH_PER_WEEK = Span.of(2, 3);

    /** Sets of an exercise from 65. */
    @Cited(value = "I5", confidence = MODERATE, by = FRAGALA_2019)
    public static final Span OLDER_SETS = Span.of(1, 3);

    /** Repetitions of a set from 65. */
    @Cited(value = "I5", confidence = MODERATE, by = FRAGALA_2019)
    public static final Span OLDER_REPS = Span.of(6, 12);

    /** Weight from 65 as a share of the maximum, reached step by step. */
    @Cited(value = "I5", confidence = MODERATE, by = FRAGALA_2019)
    public static final Span OLDER_SHARE_OF_MAX = Span.of(0.70, 0.85);

    /** Weekly growth from 65. */
    @Cited(value = "I5", confidence = DESIGN_DEFAULT)
    public static final double OLDER_WEEK_GROWTH_CAP = 0.05;

    /** Hours between hard sessions from 65. */
    @Cited(value = "I5", confidence = DESIGN_DEFAULT)
    public static final int OLDER_HARD_SPACING_HOURS = 48;

    /** Every so many weeks is lighter from 65. */
    @Cited(value = "I5", confidence = DESIGN_DEFAULT)
    public static final int OLDER_LIGHTER_WEEK_EVERY = 3;

    /** Moderate activity a week in pregnancy, once a clinician agrees. */
    @Cited(value = "I6", confidence = MODERATE, by = ACOG_2020)
    public static final int PREGNANCY_MINUTES_PER_WEEK = 150;

    /** Greatest effort in pregnancy. */
    @Cited(value = "I6", confidence = MODERATE, by = ACOG_2020)
    public static final double PREGNANCY_RPE_CAP = 5;

    /** Weeks after birth without running. */
    @Cited(value = "I6c", confidence = CONTESTED)
    public static final int POST_PARTUM_NO_RUNNING_WEEKS = 12;

    /** From this body mass index walking comes first. */
    @Cited(value = "I9", confidence = DESIGN_DEFAULT)
    public static final double WALK_FIRST_BMI = 35;

    /** Shorter training makes a novice. */
    @Cited(value = "I13", confidence = DESIGN_DEFAULT)
    public static final int NOVICE_MONTHS = 6;

    /** Run days of a novice's week, at most; 3-4 is given. */
    @Cited(value = "I13", confidence = DESIGN_DEFAULT)
    public static final int NOVICE_MAX_RUN_DAYS = 4;

    /** Repetitions left in a novice's sets. */
    @Cited(value = "I13", confidence = DESIGN_DEFAULT)
    public static final double NOVICE_MIN_REPS_IN_RESERVE = 2;

    private PopulationScience() {}
}
