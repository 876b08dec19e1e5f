package dev.tandem.domain.running;

import static dev.tandem.domain.science.RunningScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.unit.Pace;

import java.time.Duration;

/** The paces to train at: an easy range, then ever faster; repetitions by their time over 400 m. */
@Cited(value = "F2", confidence = Confidence.STRONG, by = Citation.DANIELS_2014)
public record TrainingPaces(
        Pace easySlow,
        Pace easyFast,
        Pace marathon,
        Pace threshold,
        Pace interval,
        Duration repetition400Meters) {

    public static TrainingPaces of(Vdot vdot) {
        var interval = vdot.paceAt(INTERVAL_SHARE);
        return new TrainingPaces(
                vdot.paceAt(EASY_SLOW_SHARE),
                vdot.paceAt(EASY_FAST_SHARE),
                Pace.of(MARATHON_METERS, vdot.raceTime(MARATHON_METERS)),
                vdot.paceAt(THRESHOLD_SHARE),
                interval,
                repetition400Meters(vdot, interval));
    }

    /** The repetition time as a pace. */
    public Pace repetition() {
        return Pace.of(400, repetition400Meters);
    }

    private static Duration repetition400Meters(Vdot vdot, Pace interval) {
        return interval.timeFor(400).minusMillis(Math.round(1000 * repetitionGain(vdot.value())));
    }

    /** Seconds that a repetition over 400 m is faster than at interval pace. */
    private static double repetitionGain(double vdot) {
        if (vdot <= REPETITION_SLOW_VDOT) {
            return REPETITION_SLOW_GAIN_SECONDS_PER_400_M;
        }
        return vdot < REPETITION_FAST_VDOT
                ? REPETITION_MIDDLE_GAIN_SECONDS_PER_400_M
                : REPETITION_FAST_GAIN_SECONDS_PER_400_M;
    }
}
