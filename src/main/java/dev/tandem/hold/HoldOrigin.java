package dev.tandem.hold;

/** What set a hold. */
enum HoldOrigin {
    RED_FLAG,
    SCREENING
}
