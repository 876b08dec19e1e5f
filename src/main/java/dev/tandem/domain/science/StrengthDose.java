package dev.tandem.domain.science;

/** Sets, repetitions, weight, effort and rest by what strength work is for (E11). */
@Cited(
        value = {"E1", "E11"},
        by = {Citation.ACSM_2009, Citation.ACSM_2026})
@SuppressWarnings("ImmutableEnumChecker") // its fields are records of numbers
public enum StrengthDose {
    BEGINNER(Span.of(2, 3), Span.of(8, 12), Span.of(60, 70), Span.of(2, 4), Span.of(90, 90)),
    STRENGTH(Span.of(2, 5), Span.of(3, 6), Span.of(80, 90), Span.of(1, 3), Span.of(180, 180)),
    HYPERTROPHY(Span.of(2, 4), Span.of(6, 15), Span.of(60, 80), Span.of(0, 3), Span.of(90, 120)),
    /** Far from failure: the table gives no number for what is left, ours is 4 or more. */
    POWER(Span.of(3, 5), Span.of(3, 5), Span.of(30, 70), Span.of(4, 10), Span.of(180, 180)),
    ENDURANCE(Span.of(2, 3), Span.of(15, 25), Span.of(0, 60), Span.of(2, 4), Span.of(60, 60));

    private final Span sets;
    private final Span reps;
    private final Span percentOneRepMax;
    private final Span repsInReserve;
    private final Span restSeconds;

    StrengthDose(
            Span sets, Span reps, Span percentOneRepMax, Span repsInReserve, Span restSeconds) {
        this.sets = sets;
        this.reps = reps;
        this.percentOneRepMax = percentOneRepMax;
        this.repsInReserve = repsInReserve;
        this.restSeconds = restSeconds;
    }

    public Span sets() {
        return sets;
    }

    public Span reps() {
        return reps;
    }

    /** Weight in percent of the one-repetition maximum, 0-100. */
    public Span percentOneRepMax() {
        return percentOneRepMax;
    }

    public Span repsInReserve() {
        return repsInReserve;
    }

    public Span restSeconds() {
        return restSeconds;
    }
}
