package dev.tandem.domain.recommendation;

/** What to do with a planned session, from mildest to most severe (dossier J); severity 0 to 7. */
public enum Decision {
    PROCEED,
    REDUCE_INTENSITY,
    REDUCE_VOLUME,
    SWAP_TO_EASY,
    ACTIVE_RECOVERY,
    REST,
    SEE_PROFESSIONAL,
    STOP_URGENT;

    public int severity() {
        return ordinal();
    }

    public Decision orWorse(Decision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
