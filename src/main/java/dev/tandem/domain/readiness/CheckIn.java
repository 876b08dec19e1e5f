package dev.tandem.domain.readiness;

import dev.tandem.domain.athlete.BodyArea;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The athlete's own report of one morning; every part may be missing. */
public record CheckIn(
        LocalDate date,
        Feelings feelings,
        Markers markers,
        Health health,
        @Nullable Integer minutesAvailable) {

    /** One that tells nothing yet. */
    public static CheckIn untold(LocalDate date) {
        return new CheckIn(date, Feelings.UNTOLD, Markers.UNTOLD, Health.UNTOLD, null);
    }

    /** The same after another night. */
    public CheckIn sleeping(double hours) {
        var other = new Markers(hours, markers.restingHeartRateBpm(), markers.hrvRmssdMs());
        return new CheckIn(date, feelings, other, health, minutesAvailable);
    }

    /** The five items, 1 to 5 with 5 best, and where it is sore. */
    public record Feelings(
            @Nullable Integer sleepQuality,
            @Nullable Integer fatigue,
            @Nullable Integer soreness,
            @Nullable Integer stress,
            @Nullable Integer mood,
            Set<BodyArea> sorenessAreas) {
        public static final Feelings UNTOLD = new Feelings(null, null, null, null, null, Set.of());
    }

    /** What can be measured. */
    public record Markers(
            @Nullable Double sleepHours,
            @Nullable Integer restingHeartRateBpm,
            @Nullable Double hrvRmssdMs) {
        public static final Markers UNTOLD = new Markers(null, null, null);
    }

    /** Illness, pain and red flags; no illness told counts as none. */
    public record Health(@Nullable Illness illness, List<Pain> pain, Set<RedFlag> redFlags) {
        public static final Health UNTOLD = new Health(null, List.of(), Set.of());

        public Health {
            pain = List.copyOf(pain);
        }

        public boolean tellsIllness() {
            return illness != null && illness != Illness.NONE;
        }
    }
}
