package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.DayPart;

import java.time.DayOfWeek;

/** The usual weekday of a slot, and its part where that day holds two sessions. */
public record Home(DayOfWeek day, DayPart part) {}
