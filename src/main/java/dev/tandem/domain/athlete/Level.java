package dev.tandem.domain.athlete;

/** How trained somebody is in one of the two halves (dossier E10); ordered from least to most. */
public enum Level {
    NOVICE,
    INTERMEDIATE,
    ADVANCED;

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
