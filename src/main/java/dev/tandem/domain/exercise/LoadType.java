package dev.tandem.domain.exercise;

/** Where the resistance comes from. */
public enum LoadType {
    BAND,
    BODYWEIGHT,
    BODYWEIGHT_LOADABLE,
    EXTERNAL,
    ISOMETRIC
}
