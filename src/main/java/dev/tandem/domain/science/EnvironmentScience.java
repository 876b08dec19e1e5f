package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;

/** Heat and air: when to slow down or stay in. */
@Cited("F13")
public final class EnvironmentScience {

    /** Above it no hard running outdoors. */
    @Cited(value = "F13", confidence = MODERATE)
    public static final double NO_HARD_RUN_ABOVE_WBGT_CELSIUS = 28;

    /** Above it no running outdoors for people not used to heat. */
    @Cited(value = "F13", confidence = MODERATE)
    public static final double NO_OUTDOOR_ABOVE_WBGT_CELSIUS = 30;

    /** Paces ease above this air temperature ... */
    @Cited(value = "F13", confidence = DESIGN_DEFAULT)
    public static final double HEAT_EASING_FROM_CELSIUS = 15;

    /** ... by this share for each 5 degrees. */
    @Cited(value = "F13", confidence = DESIGN_DEFAULT)
    public static final Span HEAT_EASING_SHARE_PER_5_CELSIUS = Span.of(0.01, 0.03);

    /** Above it train indoors. */
    @Cited(value = "F13", confidence = MODERATE)
    public static final int INDOOR_ABOVE_AIR_QUALITY_INDEX = 150;

    private EnvironmentScience() {}
}
