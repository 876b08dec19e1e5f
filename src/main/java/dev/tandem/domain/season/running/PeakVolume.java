package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunVolumeScience.GENERAL_PEAK_FACTOR;
import static dev.tandem.domain.science.RunVolumeScience.KEPT_ABOVE_TABLE_LIFTING;
import static dev.tandem.domain.science.RunVolumeScience.KEPT_ABOVE_TABLE_RUNNING;
import static dev.tandem.domain.science.RunVolumeScience.PEAK_SHARE_LIFTING;
import static dev.tandem.domain.science.RunVolumeScience.PEAK_SHARE_RUNNING;
import static dev.tandem.domain.science.RunVolumeScience.PLATEAU_METERS;
import static dev.tandem.domain.science.RunVolumeScience.PLATEAU_UP_TO_METERS;

import dev.tandem.domain.science.Cited;

/**
 * The greatest week of a season: the table's for level and race, more or less of it as running
 * matters to the athlete, never far below what somebody runs already (F7).
 */
@Cited({"F7", "R4"})
record PeakVolume(Runner runner, Aim aim) {

    double meters() {
        double usual = runner.base().weeklyMeters();
        double table = between(PEAK_SHARE_LIFTING, PEAK_SHARE_RUNNING) * tableMeters(usual);
        double kept = between(KEPT_ABOVE_TABLE_LIFTING, KEPT_ABOVE_TABLE_RUNNING) * usual;
        return besidePlateau(Math.max(table, kept));
    }

    private double tableMeters(double usual) {
        double table = aim.peakWeekMeters(runner.level());
        return aim == Aim.GENERAL && !runner.base().needsWalking()
                ? Math.min(table, GENERAL_PEAK_FACTOR * usual)
                : table;
    }

    private double between(double lifting, double running) {
        return lifting + (running - lifting) * runner.emphasis();
    }

    private static double besidePlateau(double meters) {
        return meters > PLATEAU_METERS && meters < PLATEAU_UP_TO_METERS ? PLATEAU_METERS : meters;
    }
}
