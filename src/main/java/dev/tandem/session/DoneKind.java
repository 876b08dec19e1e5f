package dev.tandem.session;

import dev.tandem.domain.unit.SessionKind;

/** The kinds of session that can be done; a rest is only planned. */
enum DoneKind {
    RUN,
    STRENGTH,
    CROSS_TRAINING,
    RECOVERY;

    SessionKind toDomain() {
        return SessionKind.valueOf(name());
    }

    static DoneKind of(SessionKind kind) {
        return valueOf(kind.name());
    }
}
