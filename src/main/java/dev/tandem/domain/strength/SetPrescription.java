package dev.tandem.domain.strength;

import dev.tandem.domain.exercise.SetUnit;

import org.jspecify.annotations.Nullable;

/**
 * One set to do: an amount (per side for one-sided exercises), the weight where a benchmark gives
 * one, and the repetitions to keep in reserve.
 */
public record SetPrescription(
        SetUnit unit,
        int amount,
        @Nullable Double weightKg,
        @Nullable Double percentOneRepMax,
        @Nullable Integer repsInReserve,
        int restSeconds) {
    public SetPrescription {
        if (amount < 1 || restSeconds < 0) {
            throw new IllegalArgumentException("a set has an amount and a rest");
        }
    }
}
