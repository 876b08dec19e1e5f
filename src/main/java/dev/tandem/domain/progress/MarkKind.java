package dev.tandem.domain.progress;

/** What can be a record. */
public enum MarkKind {
    /** Seconds over a distance in metres: less is better. */
    FASTEST(true),
    /** Metres of a single run. */
    LONGEST_RUN(false),
    /** Estimated one-repetition maximum of a lift in kg. */
    ONE_REP_MAX(false),
    /** Weight in kg of a lift for a number of repetitions. */
    REP_MAX(false),
    /** Metres run in a week from Monday. */
    BIGGEST_WEEK(false);

    private final boolean lessIsBetter;

    MarkKind(boolean lessIsBetter) {
        this.lessIsBetter = lessIsBetter;
    }

    public boolean lessIsBetter() {
        return lessIsBetter;
    }
}
