package dev.tandem.domain.easing;

/** How far a session is taken back, from not at all to not done. */
public enum Step {
    /** The session itself, eased as far as is asked for, maybe not at all. */
    EASED,
    /** An easy session in its place. */
    EASY_INSTEAD,
    ACTIVE_RECOVERY,
    REST
}
