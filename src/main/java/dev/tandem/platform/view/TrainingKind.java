package dev.tandem.platform.view;

import dev.tandem.domain.unit.SessionKind;

/** The kinds of session that a day can be opened for; recovery and rest need no room (R13). */
public enum TrainingKind {
    RUN,
    STRENGTH,
    CROSS_TRAINING;

    SessionKind toDomain() {
        return SessionKind.valueOf(name());
    }

    static TrainingKind of(SessionKind kind) {
        return valueOf(kind.name());
    }
}
