package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.List;

/**
 * What is usual for one person: mean and standard deviation of a marker, in its own unit, and the
 * days they rest on. The deviation never counts as less than the floor.
 */
@Cited(
        value = {"J2", "R29"},
        confidence = Confidence.DESIGN_DEFAULT)
record Baseline(double usual, double sd, double floor, int days) {

    /** What is assumed before a person is known: mean, standard deviation and its floor. */
    record Prior(double mean, double sd, double floor) {}

    /** Own days pulled toward what is assumed, the less the more of them there are. */
    static Baseline shrunk(List<Double> days, Prior prior) {
        int n = days.size();
        double k = BaselineScience.PRIOR_MEAN_WEIGHT_DAYS;
        double nu = BaselineScience.PRIOR_SPREAD_WEIGHT_DAYS;
        double usual = (n * mean(days) + k * prior.mean()) / (n + k);
        double variance =
                (squares(days) + nu * prior.sd() * prior.sd()) / (Math.max(n - 1, 0) + nu);
        return new Baseline(usual, Math.sqrt(variance), prior.floor(), n);
    }

    /** Own days only: plain mean and sample standard deviation, of at least two days. */
    static Baseline plain(List<Double> days, double floor) {
        double variance = squares(days) / (days.size() - 1);
        return new Baseline(mean(days), Math.sqrt(variance), floor, days.size());
    }

    /** Standard deviations away from the usual, at most 3 either way. */
    double deviation(double value) {
        double limit = BaselineScience.Z_LIMIT;
        return Math.clamp((value - usual) / spread(), -limit, limit);
    }

    double spread() {
        return Math.max(sd, floor);
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double squares(List<Double> values) {
        double mean = mean(values);
        return values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    }
}
