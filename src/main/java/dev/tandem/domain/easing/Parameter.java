package dev.tandem.domain.easing;

/** A number by which a session is eased; of two, the one that eases more counts. */
public enum Parameter {
    /** Zones down for what is hard, negative. */
    ZONE_SHIFT("zoneShift", false),
    /** Repetitions kept, as a share. */
    REPS_FACTOR("repsFactor", false),
    /** Minutes, metres and sets kept, as a share. */
    VOLUME_FACTOR("volumeFactor", false),
    DURATION_CAP_MINUTES("durationCapMinutes", false),
    DISTANCE_CAP_METERS("distanceCapMeters", false),
    /** Greatest effort, 0 to 10. */
    RPE_CAP("rpeCap", false),
    /** Weight kept, as a share. */
    LOAD_FACTOR("loadFactor", false),
    /** Sets kept, as a share. */
    SETS_FACTOR("setsFactor", false),
    /** More repetitions to leave in reserve. */
    REPS_IN_RESERVE_DELTA("repsInReserveDelta", true),
    /** Repetitions to leave in reserve, at least. */
    MIN_REPS_IN_RESERVE("minRepsInReserve", true),
    /** Jumps kept, as a share. */
    CONTACTS_FACTOR("contactsFactor", false);

    private final String field;
    private final boolean greaterIsEasier;

    Parameter(String field, boolean greaterIsEasier) {
        this.field = field;
        this.greaterIsEasier = greaterIsEasier;
    }

    /** The name of the field outside. */
    public String field() {
        return field;
    }

    double easier(double one, double other) {
        return greaterIsEasier ? Math.max(one, other) : Math.min(one, other);
    }
}
