package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.ACSM_2009;
import static dev.tandem.domain.science.Citation.BELL_2023;
import static dev.tandem.domain.science.Citation.ROGERSON_2024;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;

import java.util.List;

/** How strength work grows from session to session, and when it steps back. */
@Cited({"E1", "E8", "E9", "E12"})
public final class StrengthProgressScience {

    // E1, E8 Steps up

    /** Share by which a weight goes up at once. */
    @Cited(
            value = {"E1", "E8"},
            confidence = MODERATE,
            by = ACSM_2009)
    public static final Span LOAD_STEP_SHARE = Span.of(0.02, 0.10);

    /** Linear progression: step of upper-body lifts. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final double LINEAR_UPPER_STEP_KG = 2.5;

    /** Linear progression: step of lower-body lifts. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final double LINEAR_LOWER_STEP_KG = 5;

    /** Linear progression: repetitions left that allow a step. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final double LINEAR_MIN_REPS_IN_RESERVE = 1;

    /** Linear progression: misses at one weight before stepping back. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final int LINEAR_MISSES = 2;

    /** Linear progression: share taken off after them. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final double LINEAR_STEP_BACK = 0.10;

    /** Double progression: repetitions added to the range when a step would be above 10 %. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final int WIDENED_RANGE_REPS = 2;

    /** Weight of back-off sets as a share of the top set. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final Span BACK_OFF_SHARE = Span.of(0.88, 0.92);

    /** Our choice within it. */
    @Cited(value = "E8", confidence = DESIGN_DEFAULT)
    public static final double BACK_OFF_CHOSEN_SHARE = 0.90;

    /** Greatest automatic change of a weight in one session. */
    @Cited(value = "E8", confidence = DESIGN_DEFAULT)
    public static final double AUTOMATIC_LOAD_CHANGE = 0.10;

    /**
     * Greatest automatic change of an exercise's sets in one week, never together with more weight.
     */
    @Cited(value = "E8", confidence = DESIGN_DEFAULT)
    public static final int AUTOMATIC_SET_CHANGE = 1;

    /** Repetitions left in the three weeks before a lighter one. */
    @Cited(value = "E8", confidence = MODERATE)
    public static final List<Integer> WAVE_REPS_IN_RESERVE = List.of(3, 2, 1);

    // E9 Lighter week

    /** A lighter week comes every so many, together with that of running. */
    @Cited(value = "E9", confidence = DESIGN_DEFAULT, by = ROGERSON_2024)
    public static final int DELOAD_EVERY_WEEKS = 4;

    /** Usual distances. */
    @Cited(
            value = "E9",
            confidence = DESIGN_DEFAULT,
            by = {ROGERSON_2024, BELL_2023})
    public static final Span DELOAD_EVERY_WEEKS_RANGE = Span.of(4, 6);

    /** Sets kept. */
    @Cited(value = "E9", confidence = DESIGN_DEFAULT)
    public static final double DELOAD_SETS_FACTOR = 0.5;

    /** Weight kept. */
    @Cited(value = "E9", confidence = DESIGN_DEFAULT)
    public static final double DELOAD_LOAD_FACTOR = 0.9;

    /** Repetitions left, at least. */
    @Cited(value = "E9", confidence = DESIGN_DEFAULT)
    public static final double DELOAD_MIN_REPS_IN_RESERVE = 4;

    // E12 Moving along a ladder

    /** Moving up needs this many sets ... */
    @Cited(value = "E12", confidence = DESIGN_DEFAULT)
    public static final int LADDER_SETS = 3;

    /** ... of this many repetitions ... */
    @Cited(value = "E12", confidence = DESIGN_DEFAULT)
    public static final int LADDER_REPS = 12;

    /** ... or holds of this length ... */
    @Cited(value = "E12", confidence = DESIGN_DEFAULT)
    public static final int LADDER_HOLD_SECONDS = 40;

    /** ... with this many repetitions left ... */
    @Cited(value = "E12", confidence = DESIGN_DEFAULT)
    public static final double LADDER_MIN_REPS_IN_RESERVE = 2;

    /** ... in this many sessions in a row. */
    @Cited(value = "E12", confidence = DESIGN_DEFAULT)
    public static final int LADDER_SESSIONS = 2;

    /** Fewer repetitions in a set move down ... */
    @Cited(value = "E12", confidence = DESIGN_DEFAULT)
    public static final int LADDER_DOWN_BELOW_REPS = 5;

    /** ... and so does this much pain. */
    @Cited(value = "E12", confidence = DESIGN_DEFAULT)
    public static final int LADDER_DOWN_FROM_PAIN = 4;

    private StrengthProgressScience() {}
}
