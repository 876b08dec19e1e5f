package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** Which pairs of trials give a critical speed that can be believed. */
@Cited("A7")
public final class CriticalSpeedScience {

    /** The shorter trial lasts at least this. */
    @Cited(value = "A7", confidence = DESIGN_DEFAULT)
    public static final double SHORT_TRIAL_MIN_SECONDS = 120;

    /** The longer trial lasts at most this. */
    @Cited(value = "A7", confidence = DESIGN_DEFAULT)
    public static final double LONG_TRIAL_MAX_SECONDS = 1200;

    /** The longer trial lasts at least this many times as long. */
    @Cited(value = "A7", confidence = DESIGN_DEFAULT)
    public static final double MIN_DURATION_RATIO = 2;

    /** Critical speeds that can be true. */
    @Cited(value = "A7", confidence = DESIGN_DEFAULT)
    public static final Span SPEED_METERS_PER_SECOND = Span.of(1.5, 7);

    /** Distance reserves that can be true. */
    @Cited(value = "A7", confidence = DESIGN_DEFAULT)
    public static final Span RESERVE_METERS = Span.of(50, 500);

    private CriticalSpeedScience() {}
}
