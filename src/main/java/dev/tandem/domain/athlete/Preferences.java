package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;

/** Soft wishes for a week (R1): they give way, with a compromise, before a hard rule does. */
public record Preferences(
        int runsPerWeek,
        int strengthPerWeek,
        @Nullable DayOfWeek longRunDay,
        @Nullable Integer sessionMinutes) {}
