package dev.tandem.domain.athlete;

/** What a limitation forbids. */
public enum Restriction {
    /** No runs at all. */
    RUNNING,
    /** No runs, and no exercise with impact 2 or more. */
    IMPACT,
    PLYOMETRICS,
    /** Squat, lunge and knee extension patterns. */
    DEEP_KNEE_FLEXION,
    HINGE,
    /** Vertical push and pull. */
    OVERHEAD,
    HORIZONTAL_PUSH,
    PULLING,
    /** Carries and hangs. */
    GRIP,
    /** External load on a squat, hinge or carry. */
    SPINAL_LOADING,
    /** Nothing above 70 % of the estimated one-repetition maximum. */
    HEAVY
}
