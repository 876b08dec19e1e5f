package dev.tandem.platform.fit;

import dev.tandem.domain.exercise.MovementPattern;

/** The categories of exercises in FIT by how an exercise moves; the step's name says the rest. */
final class FitExerciseCategory {
    private static final int BENCH_PRESS = 0;
    private static final int CALF_RAISE = 1;
    private static final int CARRY = 3;
    private static final int CORE = 5;
    private static final int CRUNCH = 6;
    private static final int CURL = 7;
    private static final int DEADLIFT = 8;
    private static final int HIP_STABILITY = 11;
    private static final int HYPEREXTENSION = 13;
    private static final int LATERAL_RAISE = 14;
    private static final int LEG_CURL = 15;
    private static final int LUNGE = 17;
    private static final int OLYMPIC_LIFT = 18;
    private static final int PLANK = 19;
    private static final int PLYO = 20;
    private static final int PULL_UP = 21;
    private static final int ROW = 23;
    private static final int SHOULDER_PRESS = 24;
    private static final int SQUAT = 28;
    private static final int TOTAL_BODY = 29;
    private static final int TRICEPS_EXTENSION = 30;
    private static final int WARM_UP = 31;

    private FitExerciseCategory() {}

    static int of(MovementPattern pattern) {
        return switch (pattern) {
            case SQUAT, KNEE_EXTENSION -> SQUAT;
            case LUNGE, SINGLE_LEG -> LUNGE;
            case HINGE -> DEADLIFT;
            case KNEE_FLEXION -> LEG_CURL;
            case CALF, FOOT -> CALF_RAISE;
            case HIP_ABDUCTION -> HIP_STABILITY;
            case HORIZONTAL_PUSH -> BENCH_PRESS;
            case VERTICAL_PUSH -> SHOULDER_PRESS;
            case HORIZONTAL_PULL -> ROW;
            case VERTICAL_PULL -> PULL_UP;
            case ELBOW_FLEXION -> CURL;
            case ELBOW_EXTENSION -> TRICEPS_EXTENSION;
            case SHOULDER_ABDUCTION -> LATERAL_RAISE;
            case CARRY -> CARRY;
            case CORE_ANTI_EXTENSION, CORE_LATERAL -> PLANK;
            case CORE_ANTI_ROTATION -> CORE;
            case CORE_FLEXION -> CRUNCH;
            case CORE_EXTENSION -> HYPEREXTENSION;
            case PLYOMETRIC -> PLYO;
            case POWER_LOWER -> OLYMPIC_LIFT;
            case POWER_UPPER -> TOTAL_BODY;
            case MOBILITY -> WARM_UP;
        };
    }
}
