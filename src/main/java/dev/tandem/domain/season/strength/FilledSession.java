package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;

import java.util.Set;

/** A strength slot with its workout, and the tags and heavy muscles that the workout really has. */
public record FilledSession(
        String key, Workout.Strength workout, Set<Tag> tags, Set<Muscle> heavyMuscles) {}
