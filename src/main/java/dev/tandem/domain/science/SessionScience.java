package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.RULING;

/** When two reports tell of one session. */
@Cited("R25")
public final class SessionScience {

    /** The same session starts within this, whoever tells it. */
    @Cited(value = "R25", confidence = RULING)
    public static final int DUPLICATE_START_MINUTES = 2;

    /** And its durations differ by at most this share of the longer. */
    @Cited(value = "R25", confidence = RULING)
    public static final double DUPLICATE_DURATION_SHARE = 0.10;

    private SessionScience() {}
}
