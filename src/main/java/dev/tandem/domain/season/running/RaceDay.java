package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;

import java.time.LocalDate;
import java.util.Set;

/** A race as a session: it has its day already and needs no place in the week (R14). */
public record RaceDay(LocalDate date, Workout.Run workout, Set<Tag> tags) {}
