package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.BEHM_2016;
import static dev.tandem.domain.science.Citation.JEFFREYS_2007;
import static dev.tandem.domain.science.Citation.VAN_HOOREN_2018;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.STRONG;

import java.util.List;

/** Warm-up and cool-down. */
@Cited({"H1", "H2", "H4"})
public final class WarmUpScience {

    /** First easy movement. */
    @Cited(value = "H1", confidence = MODERATE, by = JEFFREYS_2007)
    public static final Span RAISE_MINUTES = Span.of(5, 10);

    /** How it feels. */
    @Cited(value = "H1", confidence = MODERATE, by = JEFFREYS_2007)
    public static final Span RAISE_RPE = Span.of(2, 3);

    /** Then dynamic mobility. */
    @Cited(value = "H1", confidence = MODERATE, by = JEFFREYS_2007)
    public static final Span MOBILIZE_MINUTES = Span.of(3, 5);

    /** Strides before something fast; ours is 4. */
    @Cited(value = "H1", confidence = MODERATE)
    public static final Span STRIDES = Span.of(3, 6);

    /** Our choice within it. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int CHOSEN_STRIDES = 4;

    /** Length of a stride; ours is the longer. */
    @Cited(value = "H1", confidence = MODERATE)
    public static final Span STRIDE_SECONDS = Span.of(15, 20);

    /** The first part of an easy run is its warm-up. */
    @Cited(value = "H1", confidence = MODERATE)
    public static final int EASY_RUN_SLOW_MINUTES = 10;

    /** Easy running before a quality run; ours is 15. */
    @Cited(value = "H1", confidence = MODERATE)
    public static final Span QUALITY_WARM_UP_MINUTES = Span.of(10, 20);

    /** Ramp sets as shares of the first working weight ... */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final List<Double> RAMP_SHARES = List.of(0.40, 0.60, 0.75, 0.85);

    /** ... with these repetitions. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final List<Integer> RAMP_REPS = List.of(8, 5, 3, 1);

    /** The last ramp set is for work from this share of the maximum only. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final double LAST_RAMP_FROM_SHARE = 0.80;

    /** Longer static stretching before a session costs performance. */
    @Cited(value = "H2", confidence = STRONG, by = BEHM_2016)
    public static final int STATIC_STRETCH_MAX_SECONDS = 60;

    /** Optional cool-down. */
    @Cited(value = "H4", confidence = STRONG, by = VAN_HOOREN_2018)
    public static final Span COOL_DOWN_MINUTES = Span.of(5, 10);

    /** Walking after hard efforts, against fainting. */
    @Cited(value = "H4", confidence = MODERATE, by = VAN_HOOREN_2018)
    public static final Span WALK_AFTER_HARD_MINUTES = Span.of(3, 5);

    private WarmUpScience() {}
}
