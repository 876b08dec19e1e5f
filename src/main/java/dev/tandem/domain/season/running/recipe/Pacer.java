package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.BRISK_WALK_SECONDS_PER_KM;
import static dev.tandem.domain.science.RunRecipeScience.EASY_RANGE_SECONDS_PER_KM;
import static dev.tandem.domain.science.RunRecipeScience.EASY_SHARE_OF_MAX_HEART_RATE;
import static dev.tandem.domain.science.RunRecipeScience.MARATHON_SHARE_OF_MAX_HEART_RATE;
import static dev.tandem.domain.science.RunRecipeScience.PACE_STEP_SECONDS_PER_KM;
import static dev.tandem.domain.science.RunRecipeScience.QUALITY_RANGE_LEAD_SECONDS_PER_KM;
import static dev.tandem.domain.science.RunRecipeScience.QUALITY_RANGE_SECONDS_PER_KM;
import static dev.tandem.domain.science.RunRecipeScience.WALK_TO_EASY_FACTOR;
import static dev.tandem.domain.science.RunningScience.PACED_TRAINING_FROM_VDOT;

import dev.tandem.domain.running.Target;
import dev.tandem.domain.running.TrainingPaces;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Pace;

import org.jspecify.annotations.Nullable;

/**
 * What to aim at in each effort, and how fast it will be: paces where a mark proves them, else the
 * heart rate of easy running where the maximum is known, else the feel (F2, F6).
 */
@Cited({"F2", "F6"})
public final class Pacer {
    private final Fitness fitness;
    private final TrainingPaces paces;
    private final @Nullable Integer maxHeartRateBpm;

    public Pacer(Fitness fitness, @Nullable Integer maxHeartRateBpm) {
        this.fitness = fitness;
        this.paces = TrainingPaces.of(fitness.vdot());
        this.maxHeartRateBpm = maxHeartRateBpm;
    }

    public Fitness fitness() {
        return fitness;
    }

    /** Whether targets are paces; slow beginners run by feel though a mark is known. */
    public boolean givesPaces() {
        return fitness.isProven() && allowsFast();
    }

    /** Interval and repetition work is for those who run by pace (F2). */
    public boolean allowsFast() {
        return fitness.vdot().value() >= PACED_TRAINING_FROM_VDOT;
    }

    /** Seconds for a kilometre at an effort; an estimate where no mark is known. */
    public double secondsPerKm(Effort effort) {
        return switch (effort) {
            case WALK ->
                    Math.max(
                            BRISK_WALK_SECONDS_PER_KM,
                            WALK_TO_EASY_FACTOR * secondsPerKm(Effort.EASY));
            case RECOVERY -> paces.easySlow().secondsPerKm();
            case EASY -> (paces.easySlow().secondsPerKm() + paces.easyFast().secondsPerKm()) / 2;
            case MARATHON -> paces.marathon().secondsPerKm();
            case THRESHOLD -> paces.threshold().secondsPerKm();
            case INTERVAL -> paces.interval().secondsPerKm();
            case REPETITION, STRIDE -> paces.repetition().secondsPerKm();
        };
    }

    /** Metres covered in some seconds at an effort. */
    public double meters(Effort effort, double seconds) {
        return seconds / secondsPerKm(effort) * 1000;
    }

    /** Seconds that some metres take at an effort. */
    public double seconds(Effort effort, double meters) {
        return meters / 1000 * secondsPerKm(effort);
    }

    public Target target(Effort effort) {
        return switch (effort) {
            case WALK, STRIDE -> effort.feel();
            case RECOVERY, EASY -> easy(effort);
            case MARATHON -> givesPaces() ? narrow(paces.marathon()) : steady();
            case THRESHOLD, INTERVAL, REPETITION ->
                    givesPaces() ? narrow(new Pace(secondsPerKm(effort))) : effort.feel();
        };
    }

    private Target easy(Effort effort) {
        if (givesPaces()) {
            return easyPace(effort);
        }
        return heartRate(EASY_SHARE_OF_MAX_HEART_RATE, effort);
    }

    private Target steady() {
        return heartRate(MARATHON_SHARE_OF_MAX_HEART_RATE, Effort.MARATHON);
    }

    private Target heartRate(Span share, Effort effort) {
        return maxHeartRateBpm == null
                ? effort.feel()
                : new Target.HeartRate(
                        (int) Math.round(share.low() * maxHeartRateBpm),
                        (int) Math.round(share.high() * maxHeartRateBpm));
    }

    private Target easyPace(Effort effort) {
        double width =
                EASY_RANGE_SECONDS_PER_KM.clamp(
                        paces.easySlow().secondsPerKm() - paces.easyFast().secondsPerKm());
        double shift = effort == Effort.RECOVERY ? width / 2 : 0;
        int min = step(secondsPerKm(Effort.EASY) + shift - width / 2);
        return new Target.Pace(min, min + step(width));
    }

    private static Target narrow(Pace pace) {
        int step = PACE_STEP_SECONDS_PER_KM;
        int min =
                (int) Math.floor((pace.secondsPerKm() - QUALITY_RANGE_LEAD_SECONDS_PER_KM) / step)
                        * step;
        return new Target.Pace(min, min + QUALITY_RANGE_SECONDS_PER_KM);
    }

    private static int step(double secondsPerKm) {
        return (int) Math.round(secondsPerKm / PACE_STEP_SECONDS_PER_KM) * PACE_STEP_SECONDS_PER_KM;
    }
}
