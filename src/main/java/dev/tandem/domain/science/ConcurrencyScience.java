package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.BLAGROVE_2018;
import static dev.tandem.domain.science.Citation.DOMA_2015;
import static dev.tandem.domain.science.Citation.EIHARA_2022;
import static dev.tandem.domain.science.Citation.ROBINEAU_2016;
import static dev.tandem.domain.science.Citation.SCHUMANN_2022;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;
import static dev.tandem.domain.science.Confidence.STRONG;

/** Lifting and running together: distances between sessions and what counts as hard. */
@Cited({"D2", "D5", "D6", "D7", "I16", "R1", "R9", "R10", "R12", "R13"})
public final class ConcurrencyScience {

    // D2 Separation

    /** Best distance between the two kinds. */
    @Cited(value = "D2", confidence = STRONG, by = ROBINEAU_2016)
    public static final int SEPARATION_IDEAL_HOURS = 24;

    /** Good distance on the same day. */
    @Cited(value = "D2", confidence = MODERATE, by = ROBINEAU_2016)
    public static final int SEPARATION_GOOD_HOURS = 6;

    /** Least distance on the same day. */
    @Cited(value = "D2", confidence = STRONG, by = SCHUMANN_2022)
    public static final int SEPARATION_MIN_HOURS = 3;

    /** Planner's cost of different days. */
    @Cited(value = "D2", confidence = DESIGN_DEFAULT)
    public static final int SEPARATION_COST_DAYS = 0;

    /** Planner's cost of the same day, six hours apart. */
    @Cited(value = "D2", confidence = DESIGN_DEFAULT)
    public static final int SEPARATION_COST_GOOD = 1;

    /** Planner's cost of the same day, three hours apart. */
    @Cited(value = "D2", confidence = DESIGN_DEFAULT)
    public static final int SEPARATION_COST_MIN = 2;

    /** Planner's cost of one session for both. */
    @Cited(value = "D2", confidence = DESIGN_DEFAULT)
    public static final int SEPARATION_COST_SAME_SESSION = 4;

    /** Hours between am and pm of a day. */
    @Cited(value = "R9", confidence = RULING)
    public static final int MORNING_TO_EVENING_HOURS = 6;

    // D6 Adjacency

    /** No heavy leg work this long before a hard or long run. */
    @Cited(
            value = {"D6a", "R9"},
            confidence = MODERATE,
            by = DOMA_2015)
    public static final int HEAVY_LOWER_BEFORE_HARD_HOURS = 24;

    /** Wished distance after novel work or with sore legs. */
    @Cited(value = "D6a", confidence = MODERATE, by = DOMA_2015)
    public static final int HEAVY_LOWER_BEFORE_HARD_SOFT_HOURS = 48;

    /** The day this long before a race holds no strength work. */
    @Cited(value = "D6c", confidence = DESIGN_DEFAULT)
    public static final int UPPER_FREE_DAYS_BEFORE_RACE = 2;

    /** Effort of an easy run near heavy leg work. */
    @Cited(value = "D6d", confidence = MODERATE)
    public static final double EASY_AFTER_HEAVY_RPE_CAP = 3;

    /** Jumps again after this; 48 h are two calendar days. */
    @Cited(
            value = {"D6e", "R9"},
            confidence = DESIGN_DEFAULT)
    public static final int PLYOMETRIC_SPACING_HOURS = 48;

    /** No jumps on the day of a long run or this many days around it. */
    @Cited(
            value = {"D6e", "R9"},
            confidence = RULING)
    public static final int PLYOMETRIC_LONG_RUN_DAYS = 1;

    /** Days of rest or active recovery in each week. */
    @Cited(
            value = {"D6f", "R13"},
            confidence = DESIGN_DEFAULT)
    public static final int REST_DAYS_PER_WEEK = 1;

    /** Days without running in a novice's week. */
    @Cited(value = "D6f", confidence = DESIGN_DEFAULT)
    public static final int NOVICE_NON_RUNNING_DAYS = 2;

    /** Hours between two threshold, interval or repetition sessions. */
    @Cited(value = "D6g", confidence = DESIGN_DEFAULT)
    public static final int QUALITY_SPACING_HOURS = 48;

    /** Last heavy leg work before a race. */
    @Cited(value = "D6h", confidence = DESIGN_DEFAULT)
    public static final int HEAVY_LOWER_BEFORE_RACE_DAYS = 5;

    /** Last heavy leg work before a marathon. */
    @Cited(value = "D6h", confidence = DESIGN_DEFAULT)
    public static final int HEAVY_LOWER_BEFORE_MARATHON_DAYS = 7;

    /** Light strength sessions in race week, at most. */
    @Cited(value = "D6h", confidence = DESIGN_DEFAULT)
    public static final int RACE_WEEK_LIGHT_STRENGTH_SESSIONS = 1;

    /** Strength sessions with a heavy muscle group in common keep this distance. */
    @Cited(value = "R10", confidence = RULING)
    public static final int SHARED_MUSCLE_SPACING_HOURS = 48;

    /** Hard sets that make a muscle a heavy group of a session. */
    @Cited(value = "R10", confidence = RULING)
    public static final int SHARED_MUSCLE_HARD_SETS = 4;

    // D6 What the tags mean

    /** Marathon-pace running from here makes a run hard. */
    @Cited(value = "D6", confidence = DESIGN_DEFAULT)
    public static final int HARD_FROM_MARATHON_MINUTES = 30;

    /** Sum of leg fatigue points (0-3) times hard sets that makes a session heavy for the legs. */
    @Cited(value = "D6", confidence = DESIGN_DEFAULT)
    public static final double HEAVY_LOWER_FROM_POINTS = 12;

    // D5, D7 How often

    /** Least strength sessions of a week. */
    @Cited(
            value = {"D7", "R1"},
            confidence = DESIGN_DEFAULT)
    public static final int MIN_STRENGTH_PER_WEEK = 1;

    /** Least runs of a week. */
    @Cited(
            value = {"D7", "R1"},
            confidence = DESIGN_DEFAULT)
    public static final int MIN_RUNS_PER_WEEK = 2;

    /** Strength sessions that make a runner better. */
    @Cited(
            value = {"D5", "D7"},
            confidence = STRONG,
            by = BLAGROVE_2018)
    public static final int AIM_STRENGTH_PER_WEEK = 2;

    /** Weeks of it that it takes. */
    @Cited(
            value = {"D5", "D7"},
            confidence = STRONG,
            by = BLAGROVE_2018)
    public static final int STRENGTH_BLOCK_MIN_WEEKS = 8;

    /** Jumps of a session, once there is a base. */
    @Cited(
            value = "D5",
            confidence = STRONG,
            by = {BLAGROVE_2018, EIHARA_2022})
    public static final Span JUMP_CONTACTS = Span.of(40, 100);

    /** Weeks of strength work before jumps. */
    @Cited(value = "D5", confidence = STRONG)
    public static final int JUMP_BASE_WEEKS = 12;

    private ConcurrencyScience() {}
}
