package dev.tandem.domain.season.strength;

/** A strength day of a week: its shape, how much of it may be heavy, and whether it has jumps. */
record Day(Shape shape, Bound bound, boolean jumps) {

    /** What a session promises the scheduler. */
    enum Bound {
        /** May be heavy for the legs. */
        FREE,
        /** Stays below what counts as heavy for the legs (D6). */
        EASY_ON_LEGS,
        /** No muscle has the four hard sets that ask for 48 hours (R10), and the legs stay easy. */
        EASY
    }

    static Day free(Shape shape) {
        return new Day(shape, Bound.FREE, false);
    }

    static Day withJumps(Shape shape) {
        return new Day(shape, Bound.FREE, true);
    }

    static Day easyOnLegs(Shape shape) {
        return new Day(shape, Bound.EASY_ON_LEGS, false);
    }

    static Day easy(Shape shape) {
        return new Day(shape, Bound.EASY, false);
    }
}
