package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** How a session is made easier: bounds, roundings, and what easy means. */
@Cited({"C9", "D5", "E9", "H1", "J1", "J5", "R11", "R33", "R39"})
public final class EasingScience {

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

    /** The main part of a session is not cut below this; warm-up and cool-down then give way. */
    @Cited(value = "J1", confidence = DESIGN_DEFAULT)
    public static final int MAIN_PART_MIN_MINUTES = 5;

    // Easy instead

    /** Longest easy session that takes the place of a harder one. */
    @Cited(
            value = {"J5", "C9"},
            confidence = DESIGN_DEFAULT)
    public static final int EASY_SWAP_MAX_MINUTES = 45;

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

    // Strides in place of repetitions

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

    // Light strength

    /** Sets kept of strength work done lightly. */
    @Cited(
            value = {"C9", "E9"},
            confidence = DESIGN_DEFAULT)
    public static final double LIGHT_STRENGTH_SETS_FACTOR = 0.5;

    /** A single set is no session: something gentle takes the whole time. */
    @Cited(
            value = {"C9", "R33"},
            confidence = DESIGN_DEFAULT)
    public static final int LIGHT_STRENGTH_LEAST_SETS = 2;

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

    /** Working time assumed for a set, beside its rest. */
    @Cited(value = "J1", confidence = DESIGN_DEFAULT)
    public static final int SET_WORK_SECONDS = 40;

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

    private EasingScience() {}
}
