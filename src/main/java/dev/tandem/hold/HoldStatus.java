package dev.tandem.hold;

/** A hold is active until it is cleared. */
enum HoldStatus {
    ACTIVE,
    CLEARED
}
