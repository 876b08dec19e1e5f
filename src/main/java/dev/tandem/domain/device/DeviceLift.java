package dev.tandem.domain.device;

import dev.tandem.domain.exercise.MovementPattern;

import org.jspecify.annotations.Nullable;

/** The exercise of a set: its slug, how it moves, and the weight where one is known. */
public record DeviceLift(String exercise, MovementPattern pattern, @Nullable Double weightKg) {}
