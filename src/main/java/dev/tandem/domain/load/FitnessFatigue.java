package dev.tandem.domain.load;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.LoadScience;

/**
 * Fitness and fatigue at the end of a day, in AU a day: averages of the load that forget with time
 * constants of 42 and 7 days. Descriptive; it foretells nothing about one person's race.
 */
@Cited({"B2", "R23"})
public record FitnessFatigue(double fitness, double fatigue) {

    /** The day before the first session. */
    public static final FitnessFatigue ZERO = new FitnessFatigue(0, 0);

    /** The state after one more day with this load, 0 on a day without. */
    public FitnessFatigue after(double load) {
        double fitnessKept = kept(LoadScience.FITNESS_DAYS, 1);
        double fatigueKept = kept(LoadScience.FATIGUE_DAYS, 1);
        return new FitnessFatigue(
                fitness * fitnessKept + load * (1 - fitnessKept),
                fatigue * fatigueKept + load * (1 - fatigueKept));
    }

    /** The state after days without any load. */
    public FitnessFatigue afterRest(long days) {
        if (days < 0) {
            throw new IllegalArgumentException("Time runs forward");
        }
        return new FitnessFatigue(
                fitness * kept(LoadScience.FITNESS_DAYS, days),
                fatigue * kept(LoadScience.FATIGUE_DAYS, days));
    }

    /** Fitness less fatigue of this evening: the form of the next day. */
    public double formOfNextDay() {
        return fitness - fatigue;
    }

    private static double kept(int timeConstantDays, long days) {
        return Math.exp(-(double) days / timeConstantDays);
    }
}
