package dev.tandem.domain.nutrition;

/** Something to know beside the amounts, with a code that programs can go by. */
public record Note(Code code, Advice advice) {

    /** What a note is about. */
    public enum Code {
        EATING_DISORDER,
        MEDICAL,
        PREGNANCY,
        GROWING,
        OLDER,
        BODY_MASS_MISSING,
        MEASURES_MISSING,
        AGE_OUT_OF_RANGE,
        RACE_WEEK,
        DRANK_TOO_MUCH,
        LOST_TOO_MUCH,
        WEIGH_A_SESSION
    }
}
