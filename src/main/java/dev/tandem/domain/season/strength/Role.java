package dev.tandem.domain.season.strength;

/** What an exercise is to its session. */
enum Role {
    /** A big lift that leads. */
    MAIN,
    /** A big lift done fast with a weight that is far from hard. */
    FAST,
    /** Another large movement. */
    SECOND,
    /** Single joints, trunk, calves and hips. */
    SMALL,
    /** Jumps, done fresh. */
    JUMP
}
