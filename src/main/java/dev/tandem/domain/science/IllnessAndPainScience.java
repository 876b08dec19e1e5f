package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.SILBERNAGEL_2007;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;

import java.util.List;

/** Illness and pain: what stops a session, what eases it, how to come back. */
@Cited({"C9", "C10", "J1", "R34"})
public final class IllnessAndPainScience {

    /** Body temperature that is a fever. */
    @Cited(value = "C9", confidence = MODERATE)
    public static final double FEVER_FROM_CELSIUS = 38.0;

    /**
     * Wait after a fever, without medicine against it; 24-48 h is given, we take 24 and a graded
     * return.
     */
    @Cited(value = "C9", confidence = MODERATE)
    public static final int FEVER_FREE_HOURS = 24;

    /** An easy session with a head cold; ours is 45 at most. */
    @Cited(
            value = {"C9", "J1"},
            confidence = MODERATE)
    public static final Span HEAD_COLD_MINUTES = Span.of(30, 45);

    /** Greatest effort with a head cold. */
    @Cited(
            value = {"C9", "J1"},
            confidence = MODERATE)
    public static final double HEAD_COLD_RPE_CAP = 3;

    /** First easy session after an illness. */
    @Cited(value = "C9", confidence = DESIGN_DEFAULT)
    public static final Span FIRST_SESSION_MINUTES = Span.of(20, 30);

    /** Symptom-free easy sessions before anything harder. */
    @Cited(value = "C9", confidence = DESIGN_DEFAULT)
    public static final int EASY_SESSIONS_BEFORE_INTENSITY = 2;

    /** Volume of the three equal parts of the way back. */
    @Cited(value = "C9", confidence = DESIGN_DEFAULT)
    public static final List<Double> RETURN_VOLUME_FACTORS = List.of(0.5, 0.75, 1.0);

    /** The way back lasts as many days as were lost, at most this. */
    @Cited(value = "C9", confidence = DESIGN_DEFAULT)
    public static final int RETURN_MAX_DAYS = 7;

    /** Pain runs from 0 to this. */
    @Cited(value = "C10", confidence = MODERATE, by = SILBERNAGEL_2007)
    public static final int PAIN_SCALE_MAX = 10;

    /** From here pain at a loaded place eases the session. */
    @Cited(
            value = {"C10", "J1", "R34"},
            confidence = MODERATE,
            by = SILBERNAGEL_2007)
    public static final int PAIN_EASE_FROM = 4;

    /** Above it pain at a loaded place stops the session. */
    @Cited(
            value = {"C10", "J1", "R34"},
            confidence = MODERATE,
            by = SILBERNAGEL_2007)
    public static final int PAIN_STOP_ABOVE = 5;

    /** Pain at rest from here, anywhere, is for a professional. */
    @Cited(value = "R34", confidence = RULING)
    public static final int REST_PAIN_REFER_FROM = 4;

    /** Pain that rose this many sessions in a row counts as one to ease. */
    @Cited(value = "C10", confidence = DESIGN_DEFAULT)
    public static final int RISING_PAIN_SESSIONS = 3;

    private IllnessAndPainScience() {}
}
