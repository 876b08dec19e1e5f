package dev.tandem.domain.readiness;

import dev.tandem.domain.unit.Message;

/** Something worth saying about a morning that changes no score by itself. */
public record Notice(Code code, Message message) {

    /** What there is to say. */
    public enum Code {
        NOTHING_REPORTED,
        LIMITED_DATA,
        /** The last four weeks are worse than the sixty days before today. */
        SLOW_DECLINE,
        HRV_BELOW_RANGE,
        /** Counts only beside fatigue that is worse than usual. */
        HRV_ABOVE_RANGE
    }
}
