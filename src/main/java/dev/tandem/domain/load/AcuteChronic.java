package dev.tandem.domain.load;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.LoadScience;

import java.util.List;

/**
 * A short and a long weighted average of daily load, by the exponentially weighted method: words
 * about a trend, never a reason to allow or forbid a session, never a risk of injury.
 */
@Cited(
        value = "B4",
        confidence = Confidence.CONTESTED,
        by = {Citation.WILLIAMS_2017, Citation.IMPELLIZZERI_2021})
public record AcuteChronic(double acute, double chronic) {

    /**
     * Both averages after days in order, each begun with the first day's load; at least one day.
     */
    public static AcuteChronic of(List<Double> dailyLoads) {
        return new AcuteChronic(
                average(dailyLoads, LoadScience.ACUTE_DAYS),
                average(dailyLoads, LoadScience.CHRONIC_DAYS));
    }

    /** Short over long average, 0 without any load. */
    public double ratio() {
        return chronic > 0 ? acute / chronic : 0;
    }

    /** Weight of the newest day in an average over so many days. */
    public static double lambda(int days) {
        return 2.0 / (days + 1);
    }

    private static double average(List<Double> dailyLoads, int days) {
        double lambda = lambda(days);
        double average = dailyLoads.getFirst();
        for (double load : dailyLoads.subList(1, dailyLoads.size())) {
            average = load * lambda + average * (1 - lambda);
        }
        return average;
    }
}
