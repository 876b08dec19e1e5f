package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.HOOPER_1995;
import static dev.tandem.domain.science.Citation.MEEUSEN_2013;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.RULING;

/** How many bad days make a pattern, and what follows from it. */
@Cited({"C12", "J6", "R36"})
public final class PersistenceScience {

    /** A check-in day below this score is a bad day ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final double BAD_DAY_BELOW_SCORE = 45;

    /** ... and so is one with fatigue this bad or worse ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int BAD_DAY_FATIGUE_ITEM = 2;

    /** ... if it is also this much worse than usual. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final double BAD_DAY_FATIGUE_Z = 1;

    /** P1: bad check-ins in a row. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P1_BAD_DAYS = 2;

    /** P2: bad days ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P2_BAD_DAYS = 3;

    /** ... among this many calendar days, today included. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P2_WINDOW_DAYS = 5;

    /** P2: no hard session for this long. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P2_NO_HARD_DAYS = 3;

    /** P2: length of the lighter days; 4-5 is given, the longer is ours. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P2_RECOVERY_DAYS = 5;

    /** P2: volume kept in the lighter days. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final double P2_VOLUME_FACTOR = 0.6;

    /** P3: bad days ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT, by = HOOPER_1995)
    public static final int P3_BAD_DAYS = 7;

    /** ... among this many calendar days ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P3_WINDOW_DAYS = 10;

    /** ... with at least this many check-ins. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P3_MIN_CHECK_INS = 7;

    /** P3: a recovery week. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P3_RECOVERY_DAYS = 7;

    /** P4: bad days with a drop of performance ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P4_BAD_DAYS = 10;

    /** ... among this many calendar days, or all of them bad. */
    @Cited(
            value = {"C12", "J6"},
            confidence = DESIGN_DEFAULT,
            by = MEEUSEN_2013)
    public static final int P4_WINDOW_DAYS = 14;

    /** A pace or estimated maximum this much worse is a drop. */
    @Cited(
            value = {"E3", "J6"},
            confidence = DESIGN_DEFAULT)
    public static final double PERFORMANCE_DROP_SHARE = 0.05;

    /** A drop counts when it came this often. */
    @Cited(
            value = {"E3", "J6"},
            confidence = DESIGN_DEFAULT)
    public static final int PERFORMANCE_DROP_TIMES = 2;

    /** Sessions of a lift that are looked at for a drop. */
    @Cited(value = "E3", confidence = DESIGN_DEFAULT)
    public static final int PERFORMANCE_DROP_SESSIONS = 3;

    /** Failed key sessions that count as a drop of performance. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int FAILED_KEY_SESSIONS = 2;

    /** P5: short nights ... */
    @Cited(
            value = {"C8", "J6"},
            confidence = DESIGN_DEFAULT)
    public static final int P5_SHORT_NIGHTS = 3;

    /** ... among this many give an amber floor. */
    @Cited(
            value = {"C8", "J6"},
            confidence = DESIGN_DEFAULT)
    public static final int P5_WINDOW_DAYS = 5;

    /** P6: episodes of illness ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P6_ILLNESSES = 3;

    /** ... among this many days. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P6_ILLNESS_WINDOW_DAYS = 90;

    /** P6: pain at one place for longer than this. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int P6_PAIN_DAYS = 14;

    /** P6: missed periods for this long. */
    @Cited(
            value = {"J6", "C13"},
            confidence = DESIGN_DEFAULT)
    public static final int P6_MISSED_PERIOD_MONTHS = 3;

    /** Green days before the first hard session afterwards. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int GREEN_DAYS_BEFORE_HARD = 2;

    /** Symptom-free check-ins that end a measure if nothing was logged. */
    @Cited(value = "R36", confidence = RULING)
    public static final int SYMPTOM_FREE_CHECK_INS_TO_END = 2;

    /**
     * The baseline of a judged day ends this many days earlier, so that a slow decline is not taken
     * for normal.
     */
    @Cited(value = "R36", confidence = RULING)
    public static final int BASELINE_GAP_DAYS = 14;

    private PersistenceScience() {}
}
