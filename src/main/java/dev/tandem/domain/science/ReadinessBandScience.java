package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.CRAVEN_2022;
import static dev.tandem.domain.science.Citation.HIRSHKOWITZ_2015;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.RULING;
import static dev.tandem.domain.science.Confidence.STRONG;

/** Where the bands of readiness begin, their floors and their inertia. */
@Cited({"C8", "J4", "R28", "R30"})
public final class ReadinessBandScience {

    /** Green begins here. */
    @Cited(value = "J4", confidence = DESIGN_DEFAULT)
    public static final double GREEN_FROM_SCORE = 60;

    /** Amber begins here. */
    @Cited(value = "J4", confidence = DESIGN_DEFAULT)
    public static final double AMBER_FROM_SCORE = 45;

    /** Orange begins here, red is below. */
    @Cited(value = "J4", confidence = DESIGN_DEFAULT)
    public static final double ORANGE_FROM_SCORE = 30;

    /** A better band needs its lower edge and this much more. */
    @Cited(value = "J4", confidence = DESIGN_DEFAULT)
    public static final double HYSTERESIS_SCORE = 5;

    /** An earlier band counts at most this long. */
    @Cited(
            value = {"J4", "R30"},
            confidence = RULING)
    public static final int STATE_RESET_DAYS = 7;

    /** Fatigue or soreness this bad is at least orange. */
    @Cited(value = "J4", confidence = DESIGN_DEFAULT)
    public static final int ORANGE_FLOOR_ITEM = 1;

    /** Items this bad or worse make the day at least amber ... */
    @Cited(value = "J4", confidence = DESIGN_DEFAULT)
    public static final int AMBER_FLOOR_ITEM = 2;

    /** ... when there are this many. */
    @Cited(value = "J4", confidence = DESIGN_DEFAULT)
    public static final int AMBER_FLOOR_ITEM_COUNT = 2;

    /** Less sleep is at least amber. */
    @Cited(
            value = {"C8", "J4"},
            confidence = DESIGN_DEFAULT,
            by = CRAVEN_2022)
    public static final double AMBER_FLOOR_SLEEP_BELOW_HOURS = 5;

    /** Less sleep is at least orange. */
    @Cited(
            value = {"C8", "J4"},
            confidence = DESIGN_DEFAULT,
            by = CRAVEN_2022)
    public static final double ORANGE_FLOOR_SLEEP_BELOW_HOURS = 4;

    /** A shorter night counts as short. */
    @Cited(
            value = {"C8", "J6"},
            confidence = DESIGN_DEFAULT,
            by = CRAVEN_2022)
    public static final double SHORT_NIGHT_HOURS = 6;

    /** After less sleep no jumps and no heavy singles. */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final double TOP_EFFORT_SLEEP_BELOW_HOURS = 5;

    /** A heavy single is from this share of the one-repetition maximum. */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final double TOP_EFFORT_SINGLE_SHARE = 0.90;

    /** Recommended sleep, 18-64 years. */
    @Cited(value = "C8", confidence = STRONG, by = HIRSHKOWITZ_2015)
    public static final Span SLEEP_ADULT_HOURS = Span.of(7, 9);

    /** Recommended sleep, 14-17 years. */
    @Cited(value = "C8", confidence = STRONG, by = HIRSHKOWITZ_2015)
    public static final Span SLEEP_TEEN_HOURS = Span.of(8, 10);

    /** Recommended sleep, 65 years and over. */
    @Cited(value = "C8", confidence = STRONG, by = HIRSHKOWITZ_2015)
    public static final Span SLEEP_OLDER_HOURS = Span.of(7, 8);

    private ReadinessBandScience() {}
}
