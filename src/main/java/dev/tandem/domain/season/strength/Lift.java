package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;

/**
 * An exercise of a session that is being drafted, how many sets of it, and whether the block before
 * had another in its place.
 */
record Lift(Exercise exercise, Role role, int rank, int sets, boolean isNew) {
    Lift withSets(int number) {
        return new Lift(exercise, role, rank, number, isNew);
    }

    /** The same done fast with a weight that is far from hard. */
    Lift fast() {
        return new Lift(exercise, Role.FAST, rank, sets, isNew);
    }

    boolean isSameAs(Lift other) {
        return exercise.slug().equals(other.exercise.slug());
    }

    /** Jumps and fast lifts stay far from failure, all else is close enough to count (A8). */
    int hardSets() {
        return role == Role.JUMP || role == Role.FAST ? 0 : sets;
    }

    int legPoints() {
        return exercise.traits().lowerBodyFatigue() * hardSets();
    }

    boolean isPull() {
        return Forbidden.pulls(exercise.pattern());
    }

    boolean isPush() {
        return Forbidden.pushes(exercise.pattern());
    }
}
