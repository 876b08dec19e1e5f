package dev.tandem.domain.unit;

import java.util.List;
import java.util.stream.Stream;

/** What sort of session it is, planned or done; a rest is only ever planned. */
public enum SessionKind {
    RUN,
    STRENGTH,
    CROSS_TRAINING,
    RECOVERY,
    REST;

    /** Those that are training, in the order of their names above. */
    public static final List<SessionKind> TRAINING =
            Stream.of(values()).filter(SessionKind::isTraining).toList();

    /** Recovery and rest are not training and need no availability (R13). */
    public boolean isTraining() {
        return switch (this) {
            case RUN, STRENGTH, CROSS_TRAINING -> true;
            case RECOVERY, REST -> false;
        };
    }
}
