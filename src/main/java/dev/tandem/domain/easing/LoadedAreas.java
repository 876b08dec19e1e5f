package dev.tandem.domain.easing;

import static dev.tandem.domain.athlete.BodyArea.ABDOMEN;
import static dev.tandem.domain.athlete.BodyArea.ACHILLES;
import static dev.tandem.domain.athlete.BodyArea.ANKLE;
import static dev.tandem.domain.athlete.BodyArea.CALF;
import static dev.tandem.domain.athlete.BodyArea.CHEST;
import static dev.tandem.domain.athlete.BodyArea.ELBOW;
import static dev.tandem.domain.athlete.BodyArea.FOOT;
import static dev.tandem.domain.athlete.BodyArea.GLUTES;
import static dev.tandem.domain.athlete.BodyArea.GROIN;
import static dev.tandem.domain.athlete.BodyArea.HAMSTRINGS;
import static dev.tandem.domain.athlete.BodyArea.HIP;
import static dev.tandem.domain.athlete.BodyArea.KNEE;
import static dev.tandem.domain.athlete.BodyArea.LOWER_BACK;
import static dev.tandem.domain.athlete.BodyArea.NECK;
import static dev.tandem.domain.athlete.BodyArea.QUADRICEPS;
import static dev.tandem.domain.athlete.BodyArea.SHIN;
import static dev.tandem.domain.athlete.BodyArea.SHOULDER;
import static dev.tandem.domain.athlete.BodyArea.UPPER_BACK;
import static dev.tandem.domain.athlete.BodyArea.WRIST;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.strength.ExercisePrescription;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which areas of the body a workout loads, by kind of movement. */
@Cited(
        value = {"C10", "R34"},
        confidence = Confidence.RULING)
public final class LoadedAreas {
    /** What soreness of the legs can name (R35). */
    public static final Set<BodyArea> LEGS =
            setOf(
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
                    FOOT);

    /** A run loads everything from the lower back down. */
    public static final Set<BodyArea> RUNNING = with(LEGS, LOWER_BACK);

    private static final Set<BodyArea> NOTHING = setOf();
    private static final Set<BodyArea> BENT_KNEES =
            setOf(HIP, GROIN, GLUTES, QUADRICEPS, HAMSTRINGS, KNEE, ANKLE, FOOT);
    private static final Set<BodyArea> BENT_HIPS = setOf(LOWER_BACK, HIP, GLUTES, HAMSTRINGS);
    private static final Set<BodyArea> BELOW_KNEES = setOf(KNEE, CALF, SHIN, ACHILLES, ANKLE, FOOT);
    private static final Set<BodyArea> PUSH = setOf(SHOULDER, ELBOW, WRIST, CHEST);
    private static final Set<BodyArea> PULL = setOf(SHOULDER, ELBOW, WRIST, UPPER_BACK);

    private LoadedAreas() {}

    public static Set<BodyArea> of(Workout workout) {
        return switch (workout) {
            case Workout.Run _ -> RUNNING;
            case Workout.Strength strength -> ofAll(strength);
            case Workout.Plain _ -> NOTHING;
        };
    }

    static Set<BodyArea> of(ExercisePrescription prescription) {
        return Catalogue.standard()
                .find(prescription.exercise())
                .map(LoadedAreas::of)
                .orElse(NOTHING);
    }

    private static Set<BodyArea> ofAll(Workout.Strength strength) {
        var areas = EnumSet.noneOf(BodyArea.class);
        strength.exercises().forEach(exercise -> areas.addAll(of(exercise)));
        return areas;
    }

    private static Set<BodyArea> of(Exercise exercise) {
        var areas = of(exercise.pattern());
        boolean isHeld = exercise.traits().loadType() == LoadType.EXTERNAL;
        return isHeld && isOnTheSpine(exercise.pattern()) ? with(areas, LOWER_BACK) : areas;
    }

    private static boolean isOnTheSpine(MovementPattern pattern) {
        return pattern == MovementPattern.SQUAT
                || pattern == MovementPattern.HINGE
                || pattern == MovementPattern.CARRY;
    }

    private static Set<BodyArea> of(MovementPattern pattern) {
        return switch (pattern) {
            case SQUAT, LUNGE, SINGLE_LEG, KNEE_EXTENSION -> BENT_KNEES;
            case HINGE, KNEE_FLEXION -> BENT_HIPS;
            case CALF, PLYOMETRIC -> BELOW_KNEES;
            case POWER_LOWER -> union(BENT_KNEES, BENT_HIPS);
            case HORIZONTAL_PUSH, POWER_UPPER -> PUSH;
            case VERTICAL_PUSH -> with(PUSH, NECK);
            case HORIZONTAL_PULL, VERTICAL_PULL -> PULL;
            case CARRY -> with(PULL, LOWER_BACK);
            case CORE_ANTI_EXTENSION,
                    CORE_ANTI_ROTATION,
                    CORE_EXTENSION,
                    CORE_FLEXION,
                    CORE_LATERAL ->
                    setOf(ABDOMEN, LOWER_BACK);
            case ELBOW_EXTENSION, ELBOW_FLEXION -> setOf(ELBOW, WRIST);
            case SHOULDER_ABDUCTION -> setOf(SHOULDER);
            case HIP_ABDUCTION -> setOf(HIP, GLUTES);
            case FOOT -> setOf(BodyArea.ANKLE, BodyArea.FOOT);
            case MOBILITY -> NOTHING;
        };
    }

    private static Set<BodyArea> setOf(BodyArea... areas) {
        var set = EnumSet.noneOf(BodyArea.class);
        Collections.addAll(set, areas);
        return Collections.unmodifiableSet(set);
    }

    private static Set<BodyArea> with(Set<BodyArea> areas, BodyArea more) {
        return union(areas, EnumSet.of(more));
    }

    private static Set<BodyArea> union(Set<BodyArea> some, Set<BodyArea> others) {
        var set = EnumSet.copyOf(some);
        set.addAll(others);
        return Collections.unmodifiableSet(set);
    }
}
