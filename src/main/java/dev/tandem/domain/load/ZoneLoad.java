package dev.tandem.domain.load;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.ImpulseScience;

import java.util.List;
import java.util.stream.IntStream;

/** Load from minutes in heart-rate zones: each minute counts the number of its zone. */
public final class ZoneLoad {

    private ZoneLoad() {}

    /** Five zones from 50 % of the maximum heart rate, easiest first; time below counts nothing. */
    @Cited(value = "A3", confidence = Confidence.CONTESTED, by = Citation.EDWARDS_1993)
    public static double edwards(List<Double> minutesInZones) {
        return weighted(minutesInZones, ImpulseScience.EDWARDS_ZONES);
    }

    /** Three zones split by the ventilatory thresholds, easiest first. */
    @Cited(value = "A4", by = Citation.LUCIA_2003)
    public static double lucia(List<Double> minutesInZones) {
        return weighted(minutesInZones, ImpulseScience.LUCIA_ZONES);
    }

    private static double weighted(List<Double> minutesInZones, int zones) {
        if (minutesInZones.size() != zones || minutesInZones.stream().anyMatch(it -> !(it >= 0))) {
            throw new IllegalArgumentException(
                    "Minutes for each of " + zones + " zones, none below 0");
        }
        return IntStream.range(0, zones).mapToDouble(it -> (it + 1) * minutesInZones.get(it)).sum();
    }
}
