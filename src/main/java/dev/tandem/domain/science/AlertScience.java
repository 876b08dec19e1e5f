package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.FRANDSEN_2025;
import static dev.tandem.domain.science.Citation.HIRSHKOWITZ_2015;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;

/** What is worth an alert: the thresholds that no rule of the day has already. */
@Cited({"B9", "C8", "F9", "G6", "J6", "J9"})
public final class AlertScience {

    /** Days back that the beginning of an alert is looked for. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int SINCE_DAYS = 28;

    /** Days ahead whose runs are looked at, today among them. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final int AHEAD_DAYS = 7;

    /** A run more than this many times the longest one is a large step, the worst group of all. */
    @Cited(value = "F9", confidence = MODERATE, by = FRANDSEN_2025)
    public static final double LARGE_SPIKE_FACTOR = 2.0;

    /** Nights of a mean, of which ... */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final int SLEEP_NIGHTS = 7;

    /** ... so many have to be told. */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final int SLEEP_MIN_NIGHTS = 4;

    /** So many hours a night below one's own need are a debt ... */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT, by = HIRSHKOWITZ_2015)
    public static final double SLEEP_DEBT_HOURS = 1;

    /** ... and so many are a great one. */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT, by = HIRSHKOWITZ_2015)
    public static final double SLEEP_GREAT_DEBT_HOURS = 2;

    /** Signs of too little energy that together are for a professional. */
    @Cited(value = "G6", confidence = DESIGN_DEFAULT)
    public static final int ENERGY_SIGNS_TO_REFER = 2;

    /** Days without training and check-in before somebody is asked what happened. */
    @Cited(value = "B9", confidence = DESIGN_DEFAULT)
    public static final int SILENT_DAYS_TO_ASK = 7;

    /** A benchmark older than this no longer says much: three blocks of four weeks. */
    @Cited(
            value = {"E3", "F1"},
            confidence = DESIGN_DEFAULT)
    public static final int BENCHMARK_STALE_DAYS = 84;

    /** Alerts on the screen of the day. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int SHOWN_TODAY = 3;

    private AlertScience() {}
}
