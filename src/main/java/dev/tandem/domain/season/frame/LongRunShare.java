package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.RunPlanningScience.HIGH_MILEAGE_FROM_METERS;
import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_SHARE;
import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_SHARE_HIGH_MILEAGE;
import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_SHARE_THREE_RUNS;
import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_SHARE_TWO_RUNS;

import dev.tandem.domain.science.Cited;

/** How much of a week its longest run may be, by the number of runs (F10, R4). */
@Cited({"F10", "R4"})
public final class LongRunShare {

    private LongRunShare() {}

    /** Greatest share (0-1) of the longest run; a single run is the whole week. */
    public static double cap(int runs, double weekMeters) {
        return switch (runs) {
            case 0, 1 -> 1;
            case 2 -> LONG_RUN_SHARE_TWO_RUNS;
            case 3 -> LONG_RUN_SHARE_THREE_RUNS;
            default ->
                    weekMeters < HIGH_MILEAGE_FROM_METERS
                            ? LONG_RUN_SHARE
                            : LONG_RUN_SHARE_HIGH_MILEAGE;
        };
    }

    /** The longest run that a week of up to so many metres allows. */
    static double longestWithin(int runs, double weekMeters) {
        double below = Math.min(weekMeters, HIGH_MILEAGE_FROM_METERS - 1);
        return Math.max(cap(runs, weekMeters) * weekMeters, cap(runs, below) * below);
    }

    /** The smallest week that allows a longest run of so many metres. */
    static double weekFor(double longestMeters, int runs) {
        double small = longestMeters / cap(runs, 0);
        return small < HIGH_MILEAGE_FROM_METERS || runs <= 3
                ? small
                : longestMeters / cap(runs, HIGH_MILEAGE_FROM_METERS);
    }
}
