package dev.tandem.domain.running;

import static dev.tandem.domain.science.RunningScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

import java.time.Duration;
import java.util.Optional;

/**
 * What a mark is worth over another distance of 1500 m to the marathon: the likely time and the
 * range around it. A marathon foretold from a shorter race gets a wide slow end, because most
 * runners are at least ten minutes slower than the formulas say.
 */
@Cited(
        value = {"F1", "F3"},
        by = {Citation.DANIELS_2014, Citation.RIEGEL_1981, Citation.VICKERS_2016})
public record RacePrediction(
        double distanceMeters,
        Duration fastest,
        Duration likely,
        Duration slowest,
        boolean marathonFromShorterRace) {

    /** Empty where the mark or the distance lies outside the formulas. */
    public static Optional<RacePrediction> of(
            Mark mark, double distanceMeters, double weeklyDistanceMeters) {
        if (!VDOT_DISTANCE_METERS.contains(distanceMeters)) {
            return Optional.empty();
        }
        return Vdot.find(mark)
                .map(vdot -> vdot.raceTime(distanceMeters))
                .map(byVdot -> around(byVdot, mark, distanceMeters, weeklyDistanceMeters));
    }

    private static RacePrediction around(
            Duration byVdot, Mark mark, double distanceMeters, double weeklyDistanceMeters) {
        var byRiegel = Riegel.USUAL.time(mark, distanceMeters);
        var isCautious =
                distanceMeters > HALF_MARATHON_METERS
                        && mark.distanceMeters() <= HALF_MARATHON_METERS;
        var slow =
                isCautious
                        ? marathonRiegel(weeklyDistanceMeters).time(mark, distanceMeters)
                        : byRiegel;
        return new RacePrediction(
                distanceMeters, min(byVdot, byRiegel), byVdot, max(byVdot, slow), isCautious);
    }

    private static Riegel marathonRiegel(double weeklyDistanceMeters) {
        return new Riegel(
                weeklyDistanceMeters < LOW_MILEAGE_BELOW_METERS_PER_WEEK
                        ? RIEGEL_LOW_MILEAGE_EXPONENT
                        : RIEGEL_MARATHON_EXPONENT);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
