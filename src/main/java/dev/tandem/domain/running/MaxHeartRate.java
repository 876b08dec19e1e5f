package dev.tandem.domain.running;

import static dev.tandem.domain.science.HeartRateScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

/** Ways to guess the maximum heart rate from age, each about 7-12 beats off for one person. */
@Cited(
        value = "F5",
        confidence = Confidence.STRONG,
        by = {
            Citation.TANAKA_2001,
            Citation.GELLISH_2007,
            Citation.NES_2013,
            Citation.NIKOLAIDIS_2018
        })
public enum MaxHeartRate {
    TANAKA(TANAKA_CONSTANT_BPM, TANAKA_BPM_PER_YEAR),
    GELLISH(GELLISH_CONSTANT_BPM, GELLISH_BPM_PER_YEAR),
    GELLISH_FULL(GELLISH_FULL_CONSTANT_BPM, GELLISH_FULL_BPM_PER_YEAR),
    NES(NES_CONSTANT_BPM, NES_BPM_PER_YEAR),
    /** Known to everybody and the least exact; never used for advice. */
    FOX(FOX_CONSTANT_BPM, FOX_BPM_PER_YEAR);

    /**
     * Our choice where nobody measured it: Tanaka is the best supported, within a beat of Gellish,
     * and below Nes at every age, so that an error makes training easier.
     */
    public static final MaxHeartRate CHOSEN = TANAKA;

    private final double constantBpm;
    private final double bpmPerYear;

    MaxHeartRate(double constantBpm, double bpmPerYear) {
        this.constantBpm = constantBpm;
        this.bpmPerYear = bpmPerYear;
    }

    /** Beats per minute at an age in years. */
    public double bpm(int ageYears) {
        return constantBpm - bpmPerYear * ageYears;
    }
}
