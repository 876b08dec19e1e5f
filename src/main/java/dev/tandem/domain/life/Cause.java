package dev.tandem.domain.life;

import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

/** Why a session is another than it was; where several hold, the first named is told. */
public enum Cause {
    PAUSE,
    ILLNESS,
    AFTER_PAUSE,
    AFTER_SILENCE,
    TIRED,
    TOO_MUCH,
    TAPER,
    GROWTH,
    LONGEST_RUN,
    AS_PLANNED;

    /** One sentence, as it stands beside the change. */
    Message because() {
        return Message.of("life.because." + Kebab.of(this));
    }
}
