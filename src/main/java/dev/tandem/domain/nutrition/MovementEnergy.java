package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.EnergyScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Pace;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Energy of movement, in kcal, the resting part included. */
@Cited(
        value = {"G5", "G7"},
        by = {Citation.HERRMANN_2024, Citation.MARGARIA_1963})
public final class MovementEnergy {

    private static final double METERS_PER_MILE = 1609.344;

    private MovementEnergy() {}

    /**
     * Energy at an intensity in MET, times the cost of rest; the list was made for 19 to 59 years.
     */
    public static double kcal(double met, double bodyMassKg, Duration duration) {
        if (!(met > 0) || !(bodyMassKg > 0) || duration.isNegative()) {
            throw new IllegalArgumentException("Movement has an intensity, a mass and a time");
        }
        return met * bodyMassKg * duration.toMillis() / 3_600_000.0;
    }

    /** Cost of running at a pace in MET, the list's row below it; empty when slower than a run. */
    public static OptionalDouble runningMet(Pace pace) {
        double milesPerHour = pace.metersPerMinute() * 60 / METERS_PER_MILE;
        return IntStream.range(0, RUNNING_MPH.size())
                .filter(row -> RUNNING_MPH.get(row) <= milesPerHour)
                .mapToDouble(RUNNING_MET::get)
                .max();
    }

    /** Energy of running a distance on the flat at any speed, right within about 10 %. */
    public static double runningKcal(double bodyMassKg, double distanceMeters) {
        return RUNNING_KCAL_PER_KG_PER_KM * bodyMassKg * distanceMeters / 1000;
    }
}
