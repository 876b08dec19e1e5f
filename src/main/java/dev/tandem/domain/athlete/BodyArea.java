package dev.tandem.domain.athlete;

/** A part of the body that can hurt, be sore or be protected. */
public enum BodyArea {
    NECK,
    SHOULDER,
    ELBOW,
    WRIST,
    UPPER_BACK,
    LOWER_BACK,
    CHEST,
    ABDOMEN,
    HIP,
    GROIN,
    GLUTES,
    QUADRICEPS,
    HAMSTRINGS,
    KNEE,
    CALF,
    SHIN,
    ACHILLES,
    ANKLE,
    FOOT
}
