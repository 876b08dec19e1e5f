package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.RULING;

/** What each band does to each kind of session: factors, caps and roundings. */
@Cited({"I10", "J4", "J5", "J9", "R32", "R33", "R35"})
public final class DecisionScience {

    // Hard runs

    /** Amber: one zone easier. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final int HARD_RUN_AMBER_ZONE_SHIFT = -1;

    /** Amber: repetitions kept. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double HARD_RUN_AMBER_REPS_FACTOR = 0.75;

    /** Longest easy session that takes the place of a harder one. */
    @Cited(
            value = {"J5", "C9"},
            confidence = DESIGN_DEFAULT)
    public static final int EASY_SWAP_MAX_MINUTES = 45;

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

    // Active recovery

    /** Length of active recovery; our choice is the middle, 25. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final Span ACTIVE_RECOVERY_MINUTES = Span.of(20, 30);

    /** Active recovery lasts this long, never longer than planned. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final int ACTIVE_RECOVERY_CHOSEN_MINUTES = 25;

    /** Greatest effort of active recovery. */
    @Cited(value = "J5", confidence = DESIGN_DEFAULT)
    public static final double ACTIVE_RECOVERY_RPE_CAP = 2;

    /** The second red day in a row is a rest day. */
    @Cited(
            value = {"J5", "R36"},
            confidence = DESIGN_DEFAULT)
    public static final int RED_DAYS_UNTIL_REST = 2;

    // Rounding and bounds

    /** Durations are rounded down to this. */
    @Cited(
            value = {"J5", "R33"},
            confidence = DESIGN_DEFAULT)
    public static final int ROUND_MINUTES = 5;

    /** Distances are rounded down to this. */
    @Cited(
            value = {"J5", "R33"},
            confidence = DESIGN_DEFAULT)
    public static final int ROUND_METERS = 500;

    /** A session cut below this turns into active recovery. */
    @Cited(
            value = {"J5", "R33", "R39"},
            confidence = DESIGN_DEFAULT)
    public static final int MIN_SESSION_MINUTES = 15;

    /** Legs this sore or worse swap runs and lower-body strength. */
    @Cited(
            value = {"J5", "R35"},
            confidence = RULING)
    public static final int SORE_LEGS_FROM_ITEM = 2;

    // Limitations

    /** Percent of the one-repetition maximum that a limitation to not-heavy work allows. */
    @Cited(value = "I10", confidence = DESIGN_DEFAULT)
    public static final double NOT_HEAVY_MAX_PERCENT = 70;

    // Easy instead

    /** Greatest effort of an easy session that takes the place of a harder one. */
    @Cited(
            value = {"C9", "J5"},
            confidence = DESIGN_DEFAULT)
    public static final double EASY_SWAP_RPE_CAP = 3;

    /** Warm-up and cool-down that an easy run in place of a hard one keeps, each at most. */
    @Cited(
            value = {"H1", "J5"},
            confidence = DESIGN_DEFAULT)
    public static final int EASY_SWAP_FRAME_MINUTES = 5;

    /** Sets kept of strength work done lightly. */
    @Cited(
            value = {"C9", "E9"},
            confidence = DESIGN_DEFAULT)
    public static final double LIGHT_STRENGTH_SETS_FACTOR = 0.5;

    /** Weight kept of strength work done lightly: the upper end of a novice's first weeks. */
    @Cited(
            value = {"C9", "D5"},
            confidence = DESIGN_DEFAULT)
    public static final double LIGHT_STRENGTH_LOAD_FACTOR = 0.7;

    /** Repetitions left in strength work done lightly, at least. */
    @Cited(
            value = {"C9", "E9"},
            confidence = DESIGN_DEFAULT)
    public static final int LIGHT_STRENGTH_MIN_REPS_IN_RESERVE = 4;

    // Less of the same

    /** Volume kept with strong pain at a place the session does not load. */
    @Cited(
            value = {"C10", "R34"},
            confidence = DESIGN_DEFAULT)
    public static final double PAIN_ELSEWHERE_VOLUME_FACTOR = 0.8;

    /** Volume kept when a guard on load fires that names no amount. */
    @Cited(value = "J1", confidence = DESIGN_DEFAULT)
    public static final double LOAD_GUARD_VOLUME_FACTOR = 0.8;

    /** The main part of a session is not cut below this; warm-up and cool-down then give way. */
    @Cited(value = "J1", confidence = DESIGN_DEFAULT)
    public static final int MAIN_PART_MIN_MINUTES = 5;

    /** Length of a stride that takes the place of a repetition. */
    @Cited(
            value = {"J5", "R11"},
            confidence = DESIGN_DEFAULT)
    public static final int STRIDE_SECONDS = 20;

    /** Easy jogging between two strides. */
    @Cited(
            value = {"J5", "R11"},
            confidence = DESIGN_DEFAULT)
    public static final int STRIDE_RECOVERY_SECONDS = 60;

    /** Working time assumed for a set, beside its rest. */
    @Cited(value = "J1", confidence = DESIGN_DEFAULT)
    public static final int SET_WORK_SECONDS = 40;

    /** Changes shown of what would make the day milder, at most. */
    @Cited(value = "J10", confidence = DESIGN_DEFAULT)
    public static final int CHANGES_SHOWN = 3;

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
