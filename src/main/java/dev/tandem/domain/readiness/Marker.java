package dev.tandem.domain.readiness;

import dev.tandem.domain.science.ReadinessScience;

/**
 * Something readiness is read from, with the name clients know it by and its share of the score.
 */
public enum Marker {
    FATIGUE("fatigue", ReadinessScience.FATIGUE_WEIGHT),
    SORENESS("soreness", ReadinessScience.SORENESS_WEIGHT),
    SLEEP_QUALITY("sleepQuality", ReadinessScience.SLEEP_WEIGHT),
    SLEEP_HOURS("sleepHours", ReadinessScience.SLEEP_WEIGHT),
    STRESS("stress", ReadinessScience.STRESS_WEIGHT),
    MOOD("mood", ReadinessScience.MOOD_WEIGHT),
    HRV("hrvRmssdMs", ReadinessScience.HRV_WEIGHT),
    RESTING_HEART_RATE("restingHeartRateBpm", ReadinessScience.RESTING_HEART_RATE_WEIGHT),
    LOAD("load", ReadinessScience.LOAD_WEIGHT);

    private final String field;
    private final double weight;

    Marker(String field, double weight) {
        this.field = field;
        this.weight = weight;
    }

    /** The name of the field outside. */
    public String field() {
        return field;
    }

    /**
     * Share of the score when it stands alone; the two of sleep halve theirs between them (R27).
     */
    double weight() {
        return weight;
    }
}
