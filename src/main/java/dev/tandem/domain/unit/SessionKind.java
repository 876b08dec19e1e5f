package dev.tandem.domain.unit;

/** What sort of session it is, planned or done; a rest is only ever planned. */
public enum SessionKind {
    RUN,
    STRENGTH,
    CROSS_TRAINING,
    RECOVERY,
    REST;

    /** Recovery and rest are not training and need no availability (R13). */
    public boolean isTraining() {
        return switch (this) {
            case RUN, STRENGTH, CROSS_TRAINING -> true;
            case RECOVERY, REST -> false;
        };
    }
}
