package dev.tandem.domain.readiness;

import dev.tandem.domain.load.FitnessFatigue;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.ReadinessScience;

/** Strain of one marker, from 0 (none) to 1 (most). */
@Cited(value = "J3", confidence = Confidence.DESIGN_DEFAULT)
final class Strain {
    private Strain() {}

    /** Against one's own usual; z is positive when worse. */
    static double relative(double z) {
        return Math.clamp(
                ReadinessScience.STRAIN_AT_USUAL + ReadinessScience.STRAIN_PER_Z * z, 0, 1);
    }

    /** Of a 1-5 item: half against the usual, half as it is. */
    static double ofItem(int item, double z) {
        return (relative(z) + ReadinessScience.ITEM_STRAIN_1_TO_5.get(item - 1)) / 2;
    }

    /** Of a night in hours: half against the usual, half as it is. */
    static double ofSleep(double hours, double z) {
        double missing = ReadinessScience.SLEEP_ENOUGH_HOURS - hours;
        return (relative(z) + Math.clamp(missing / ReadinessScience.SLEEP_RANGE_HOURS, 0, 1)) / 2;
    }

    /** Of training: fatigue as a multiple of fitness. */
    static double ofLoad(FitnessFatigue state) {
        double ratio = state.fatigue() / state.fitness();
        double above = ratio - ReadinessScience.LOAD_RATIO_EASY;
        return Math.clamp(above / ReadinessScience.LOAD_RATIO_RANGE, 0, 1);
    }
}
