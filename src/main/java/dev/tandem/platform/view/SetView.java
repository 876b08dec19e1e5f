package dev.tandem.platform.view;

import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.strength.SetPrescription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A set to do: exactly one of reps, seconds, meters and contacts, per side for one-sided exercises;
 * without a weight the repetitions in reserve lead.
 */
@Schema(name = "PlannedSet")
public record SetView(
        @Nullable Integer reps,
        @Nullable Integer seconds,
        @Nullable Integer meters,
        @Nullable Integer contacts,
        @Nullable Double weightKg,
        @Nullable Double percentOneRepMax,
        @Nullable Integer repsInReserve,
        int restSeconds) {

    static SetView of(SetPrescription set) {
        return new SetView(
                amount(set, SetUnit.REPS),
                amount(set, SetUnit.SECONDS),
                amount(set, SetUnit.METERS),
                amount(set, SetUnit.CONTACTS),
                set.weightKg(),
                set.percentOneRepMax(),
                set.repsInReserve(),
                set.restSeconds());
    }

    private static @Nullable Integer amount(SetPrescription set, SetUnit unit) {
        return set.unit() == unit ? set.amount() : null;
    }
}
