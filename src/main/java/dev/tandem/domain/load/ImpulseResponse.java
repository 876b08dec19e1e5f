package dev.tandem.domain.load;

import static dev.tandem.domain.science.ImpulseScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.List;

/**
 * Banister's athlete: every load lifts performance through fitness and lowers it through fatigue,
 * both fading, fatigue faster. A simulator for our tests; it is not fit to foretell a person.
 */
@Cited(
        value = "B1",
        confidence = Confidence.CONTESTED,
        by = {Citation.BANISTER_1975, Citation.MORTON_1990})
public record ImpulseResponse(Effect fitness, Effect fatigue) {

    /** A gain per unit of load and the days it takes to fade to a third. */
    public record Effect(double gain, double days) {
        public Effect {
            if (!(gain > 0) || !(days > 0)) {
                throw new IllegalArgumentException("An effect has a gain and fades");
            }
        }
    }

    /** The constants Morton published. */
    public static final ImpulseResponse MORTON =
            new ImpulseResponse(
                    new Effect(BANISTER_FITNESS_GAIN, BANISTER_FITNESS_DAYS),
                    new Effect(BANISTER_FATIGUE_GAIN, BANISTER_FATIGUE_DAYS));

    public ImpulseResponse {
        if (!(fitness.days > fatigue.days && fatigue.gain > fitness.gain)) {
            throw new IllegalArgumentException("Fatigue is greater at first and fades faster");
        }
    }

    /** Change of performance on a day from the loads of days 0, 1 ... before it. */
    public double change(List<Double> dailyLoads, int day) {
        double change = 0;
        for (int from = 0; from < Math.min(day, dailyLoads.size()); from++) {
            change += dailyLoads.get(from) * responseAfter(day - from);
        }
        return change;
    }

    /** Days until a single load no longer costs performance. */
    public double daysToBaseline() {
        return span() * Math.log(fatigue.gain / fitness.gain);
    }

    /** Days until a single load helps most. */
    public double daysToPeak() {
        return span() * Math.log(fatigue.gain * fitness.days / (fitness.gain * fatigue.days));
    }

    private double responseAfter(int days) {
        return fitness.gain * Math.exp(-days / fitness.days)
                - fatigue.gain * Math.exp(-days / fatigue.days);
    }

    private double span() {
        return fitness.days * fatigue.days / (fitness.days - fatigue.days);
    }
}
