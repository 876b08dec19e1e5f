package dev.tandem.session;

import dev.tandem.domain.session.DoneExercise.DoneSet;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/** One set that was done. */
record SetBody(
        @Min(0) @Max(1000) @Nullable Integer reps,
        @Min(0) @Max(7200) @Nullable Integer seconds,
        @DecimalMin("0") @DecimalMax("10000") @Nullable Double meters,
        @DecimalMin("0") @DecimalMax("1000") @Nullable Double weightKg,
        @DecimalMin("0") @DecimalMax("10") @Nullable Double rpe) {
    DoneSet toDomain() {
        return new DoneSet(reps, seconds, meters, weightKg, rpe);
    }

    static SetBody of(DoneSet set) {
        return new SetBody(set.reps(), set.seconds(), set.meters(), set.weightKg(), set.rpe());
    }
}
