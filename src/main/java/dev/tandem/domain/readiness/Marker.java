package dev.tandem.domain.readiness;

/**
 * Something readiness is read from, with the name clients know it by and its share of the score.
 */
public enum Marker {
    FATIGUE("fatigue", Tunable.FATIGUE_WEIGHT),
    SORENESS("soreness", Tunable.SORENESS_WEIGHT),
    SLEEP_QUALITY("sleepQuality", Tunable.SLEEP_WEIGHT),
    SLEEP_HOURS("sleepHours", Tunable.SLEEP_WEIGHT),
    STRESS("stress", Tunable.STRESS_WEIGHT),
    MOOD("mood", Tunable.MOOD_WEIGHT),
    HRV("hrvRmssdMs", Tunable.HRV_WEIGHT),
    RESTING_HEART_RATE("restingHeartRateBpm", Tunable.RESTING_HEART_RATE_WEIGHT),
    LOAD("load", Tunable.LOAD_WEIGHT);

    private final String field;
    private final Tunable weight;

    Marker(String field, Tunable weight) {
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
    double weight(Tuning tuning) {
        return tuning.get(weight);
    }
}
