package dev.tandem.domain.exercise;

/** A muscle group as the catalogue names it. */
public enum Muscle {
    ABDUCTORS,
    ADDUCTORS,
    BICEPS,
    CALVES,
    CHEST,
    FEET_INTRINSICS,
    FOREARMS,
    FRONT_DELTS,
    GLUTES,
    HAMSTRINGS,
    HIP_FLEXORS,
    LATS,
    OBLIQUES,
    QUADRICEPS,
    REAR_DELTS,
    RECTUS_ABDOMINIS,
    ROTATOR_CUFF,
    SERRATUS,
    SIDE_DELTS,
    SPINAL_ERECTORS,
    TIBIALIS_ANTERIOR,
    TRANSVERSE_ABDOMINIS,
    TRAPS,
    TRICEPS,
    UPPER_BACK
}
