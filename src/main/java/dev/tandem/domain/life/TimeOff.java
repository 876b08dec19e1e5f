package dev.tandem.domain.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days without training, the first and the last of them included, and why. */
public record TimeOff(LocalDate from, LocalDate to, Kind kind) {
    /** Why somebody does not train; of two at once the earlier named tells more. */
    public enum Kind {
        ILLNESS,
        PAUSE,
        /** Nothing was logged, and nobody said why. */
        SILENCE
    }

    public TimeOff {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time off ends after it began");
        }
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether the two overlap or follow one another. */
    boolean touches(TimeOff other) {
        return !other.from.isAfter(to.plusDays(1)) && !from.isAfter(other.to.plusDays(1));
    }

    /** Both as one break. */
    TimeOff with(TimeOff other) {
        return new TimeOff(
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to,
                kind.compareTo(other.kind) <= 0 ? kind : other.kind);
    }
}
