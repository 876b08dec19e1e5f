package dev.tandem.domain.load;

import static dev.tandem.domain.science.ImpulseScience.*;

import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

/**
 * Load from heart rates, for steady running only: it hardly sees intervals, and not lifting at all.
 */
@Cited(
        value = "A2",
        by = {Citation.BANISTER_1991, Citation.MORTON_1990})
public record HeartRateLoad(double restBpm, double maxBpm, Sex sex) {

    public HeartRateLoad {
        if (!(restBpm > 0 && restBpm < maxBpm)) {
            throw new IllegalArgumentException("The resting heart rate is below the maximum");
        }
    }

    /** Training impulse of some minutes at a mean heart rate, in arbitrary units. */
    public double trimp(double minutes, double averageBpm) {
        double share = Math.clamp((averageBpm - restBpm) / (maxBpm - restBpm), 0, 1);
        return switch (sex) {
            case MALE -> impulse(minutes, share, BANISTER_MALE_FACTOR, BANISTER_MALE_EXPONENT);
            case FEMALE ->
                    impulse(minutes, share, BANISTER_FEMALE_FACTOR, BANISTER_FEMALE_EXPONENT);
            case UNSPECIFIED -> meanOfBoth(minutes, share);
        };
    }

    /** The same on a scale where an hour at the threshold heart rate is 100 (A6). */
    @Cited({"A2", "A6"})
    public double score(double trimp, double thresholdBpm) {
        return REFERENCE_SCORE * trimp / trimp(REFERENCE_MINUTES, thresholdBpm);
    }

    private static double meanOfBoth(double minutes, double share) {
        double male = impulse(minutes, share, BANISTER_MALE_FACTOR, BANISTER_MALE_EXPONENT);
        double female = impulse(minutes, share, BANISTER_FEMALE_FACTOR, BANISTER_FEMALE_EXPONENT);
        return (male + female) / 2;
    }

    private static double impulse(double minutes, double share, double factor, double exponent) {
        return minutes * share * factor * Math.exp(exponent * share);
    }
}
