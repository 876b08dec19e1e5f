package dev.tandem.domain.plan;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a warm-up or cool-down and its minutes; with the slugs of the catalogue's movements
 * where it has some.
 */
public record TimedMovement(Message name, int minutes, @Nullable List<String> exercises) {
    private static final String AROUND = "around.";

    public TimedMovement {
        exercises = exercises == null ? null : List.copyOf(exercises);
        if (minutes < 1) {
            throw new IllegalArgumentException("a movement takes at least a minute");
        }
    }

    public TimedMovement(Message name, int minutes) {
        this(name, minutes, null);
    }

    /** Words as they stand, the same in every language. */
    public TimedMovement(String name, int minutes) {
        this(Message.literal(name), minutes);
    }

    /** What is called by a word of warm-ups: easy-jog. */
    public static TimedMovement of(String word, int minutes) {
        return new TimedMovement(Message.of(AROUND + word), minutes);
    }

    /** Movements of the catalogue under one heading: Mobility: leg swing, cat-cow. */
    public static TimedMovement of(String heading, int minutes, List<String> slugs) {
        return new TimedMovement(named(AROUND + heading, slugs), minutes, slugs);
    }

    /** The same with fewer of its movements. */
    public TimedMovement of(List<String> slugs) {
        return new TimedMovement(named(name.key(), slugs), minutes, slugs);
    }

    private static Message named(String heading, List<String> slugs) {
        var names = slugs.stream().map(Catalogue.standard()::get).map(Exercise::name).toList();
        return Message.of(heading, Message.listed(AROUND + "movements", names));
    }

    /** The same for another number of minutes. */
    public TimedMovement lasting(int other) {
        return new TimedMovement(name, other, exercises);
    }
}
