package dev.tandem.domain.running;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.RunningScience;

import java.time.Duration;

/**
 * The power law of endurance: time grows with distance to an exponent, usually 1.06. Made for
 * efforts of 3.5 to 230 minutes, well calibrated to the half marathon, too fast for most marathons.
 */
@Cited(
        value = "F3",
        confidence = Confidence.STRONG,
        by = {Citation.RIEGEL_1981, Citation.VICKERS_2016})
public record Riegel(double exponent) {

    public static final Riegel USUAL = new Riegel(RunningScience.RIEGEL_EXPONENT);

    public Riegel {
        if (!(exponent >= 1)) {
            throw new IllegalArgumentException("Nobody is faster over more distance: " + exponent);
        }
    }

    public Duration time(Mark mark, double distanceMeters) {
        double seconds =
                mark.seconds() * Math.pow(distanceMeters / mark.distanceMeters(), exponent);
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
