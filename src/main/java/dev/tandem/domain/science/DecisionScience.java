package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.RULING;

/** What each band, guard and limitation does to each kind of session. */
@Cited({"A1", "C8", "C10", "I10", "J1", "J5", "J8", "J9", "J10", "R32", "R34", "R35", "R36"})
public final class DecisionScience {

    // Hard runs

    /** Amber: one zone easier. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final int HARD_RUN_AMBER_ZONE_SHIFT = -1;

    /** Amber: repetitions kept. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double HARD_RUN_AMBER_REPS_FACTOR = 0.75;

    // Long and easy runs

    /** Amber: volume kept of a long run, all of it easy. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double LONG_RUN_AMBER_VOLUME_FACTOR = 0.8;

    /** Orange: volume kept of a long run, all of it easy. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double LONG_RUN_ORANGE_VOLUME_FACTOR = 0.6;

    /** Amber: greatest effort of an easy run. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double EASY_RUN_AMBER_RPE_CAP = 3;

    /** Orange: volume kept of an easy run. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double EASY_RUN_ORANGE_VOLUME_FACTOR = 0.7;

    // Heavy lower-body strength

    /** Amber: weight kept. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double HEAVY_LOWER_AMBER_LOAD_FACTOR = 0.925;

    /** Amber: more repetitions left. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final int HEAVY_LOWER_AMBER_REPS_IN_RESERVE_DELTA = 2;

    /** Orange: sets kept. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double HEAVY_LOWER_ORANGE_SETS_FACTOR = 0.5;

    /** Orange: weight kept. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double HEAVY_LOWER_ORANGE_LOAD_FACTOR = 0.9;

    /** Orange: repetitions left, at least. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final int HEAVY_LOWER_ORANGE_MIN_REPS_IN_RESERVE = 4;

    // Other strength

    /** Amber: weight kept. */
    @Cited(
            value = {"J5", "R32"},
            confidence = DESIGN_DEFAULT)
    public static final double UPPER_AMBER_LOAD_FACTOR = 0.95;

    /** Amber: more repetitions left. */
    @Cited(
            value = {"J5", "R32"},
            confidence = DESIGN_DEFAULT)
    public static final int UPPER_AMBER_REPS_IN_RESERVE_DELTA = 1;

    /** Orange: sets kept. */
    @Cited(
            value = {"J5", "R32"},
            confidence = DESIGN_DEFAULT)
    public static final double UPPER_ORANGE_SETS_FACTOR = 0.67;

    /** Orange: repetitions left, at least. */
    @Cited(
            value = {"J5", "R32"},
            confidence = DESIGN_DEFAULT)
    public static final int UPPER_ORANGE_MIN_REPS_IN_RESERVE = 3;

    /** Amber: jumps kept; orange gives mobility instead. */
    @Cited(
            value = {"J5", "R32"},
            confidence = DESIGN_DEFAULT)
    public static final double PLYOMETRIC_AMBER_CONTACTS_FACTOR = 0.5;

    // Red days

    /** The second red day in a row is a rest day. */
    @Cited(
            value = {"J5", "R36"},
            confidence = DESIGN_DEFAULT)
    public static final int RED_DAYS_UNTIL_REST = 2;

    // Sore legs

    /** Legs this sore or worse swap runs and lower-body strength. */
    @Cited(
            value = {"J5", "R35"},
            confidence = RULING)
    public static final int SORE_LEGS_FROM_ITEM = 2;

    // Limitations

    /** Percent of the one-repetition maximum that a limitation to not-heavy work allows. */
    @Cited(value = "I10", confidence = DESIGN_DEFAULT)
    public static final double NOT_HEAVY_MAX_PERCENT = 70;

    // Short nights

    /** Percent of the one-repetition maximum that singles keep after a very short night. */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final double SINGLE_AFTER_SHORT_NIGHT_PERCENT = 87.5;

    // Less of the same

    /** Volume kept with strong pain at a place the session does not load. */
    @Cited(
            value = {"C10", "R34"},
            confidence = DESIGN_DEFAULT)
    public static final double PAIN_ELSEWHERE_VOLUME_FACTOR = 0.8;

    /** Volume kept when a guard on load fires that names no amount. */
    @Cited(value = "J1", confidence = DESIGN_DEFAULT)
    public static final double LOAD_GUARD_VOLUME_FACTOR = 0.8;

    /** Changes shown of what would make the day milder, at most. */
    @Cited(value = "J10", confidence = DESIGN_DEFAULT)
    public static final int CHANGES_SHOWN = 3;

    // What was done afterwards

    /** Advice was followed if the load done is within this share of the load advised ... */
    @Cited(value = "A1", confidence = DESIGN_DEFAULT)
    public static final double FOLLOWED_WITHIN_SHARE = 0.25;

    /** ... or within this many AU, about ten easy minutes. */
    @Cited(value = "A1", confidence = DESIGN_DEFAULT)
    public static final double FOLLOWED_WITHIN_LOAD = 30;

    // Nothing reported

    /**
     * Days without a check-in before the next hard session is eased, if the last band was not
     * green.
     */
    @Cited(value = "J9", confidence = DESIGN_DEFAULT)
    public static final int SILENT_DAYS_BEFORE_EASING = 3;

    // Taper and race

    /** The night this many days before a race may be short: its sleep floor is amber at most. */
    @Cited(value = "J8", confidence = DESIGN_DEFAULT)
    public static final int NERVOUS_NIGHT_DAYS_BEFORE_RACE = 1;

    private DecisionScience() {}
}
