package dev.tandem.domain.load;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

import java.util.List;

/**
 * Busso's athlete: as {@link ImpulseResponse}, but the same load tires more when it comes on top of
 * recent load. A simulator for our tests, never a prediction shown to anybody.
 */
@Cited(value = "B6", by = Citation.BUSSO_2003)
public record VariableDoseResponse(
        double basePerformance,
        ImpulseResponse.Effect fitness,
        double fatigueDays,
        ImpulseResponse.Effect sensitivity) {

    /** Performance on a day after the loads of days 0, 1 ... before it. */
    public double performance(List<Double> dailyLoads, int day) {
        double performance = basePerformance;
        double heaped = 0;
        for (int from = 0; from < Math.min(day, dailyLoads.size()); from++) {
            double load = dailyLoads.get(from);
            heaped = load + heaped * Math.exp(-1 / sensitivity.days());
            double fitnessKept = Math.exp(-(day - from) / fitness.days());
            double fatigueKept = Math.exp(-(day - from) / fatigueDays);
            double fatigueGain = sensitivity.gain() * heaped;
            performance += load * (fitness.gain() * fitnessKept - fatigueGain * fatigueKept);
        }
        return performance;
    }
}
