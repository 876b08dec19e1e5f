package dev.tandem.domain.season.strength;

/** Repetitions (or seconds, metres, contacts) of a set and the repetitions left after it. */
record Effort(int amount, int left) {
    Effort leavingAtLeast(int least) {
        return left >= least ? this : new Effort(amount, least);
    }
}
