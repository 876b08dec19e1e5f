package dev.tandem.domain.exercise;

/** How an exercise moves: what coverage, limitations and pain are reasoned about. */
public enum MovementPattern {
    CALF,
    CARRY,
    CORE_ANTI_EXTENSION,
    CORE_ANTI_ROTATION,
    CORE_EXTENSION,
    CORE_FLEXION,
    CORE_LATERAL,
    ELBOW_EXTENSION,
    ELBOW_FLEXION,
    FOOT,
    HINGE,
    HIP_ABDUCTION,
    HORIZONTAL_PULL,
    HORIZONTAL_PUSH,
    KNEE_EXTENSION,
    KNEE_FLEXION,
    LUNGE,
    MOBILITY,
    PLYOMETRIC,
    POWER_LOWER,
    POWER_UPPER,
    SHOULDER_ABDUCTION,
    SINGLE_LEG,
    SQUAT,
    VERTICAL_PULL,
    VERTICAL_PUSH
}
