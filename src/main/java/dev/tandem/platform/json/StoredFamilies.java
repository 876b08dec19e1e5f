package dev.tandem.platform.json;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;

import java.util.List;
import java.util.Map;

/**
 * The names under which the members of the domain's sealed families are stored. Names stay for
 * ever: a class may be renamed or moved, its name here may not. {@code @type} is the property, so
 * that no component can be in its way.
 */
final class StoredFamilies {

    /** A sealed interface and its members by stored name. */
    record Family(Class<?> parent, Map<String, Class<?>> members) {}

    static final List<Family> ALL =
            List.of(
                    family(
                            RunStep.class,
                            Map.of(
                                    "stretch",
                                    RunStep.Stretch.class,
                                    "repeat",
                                    RunStep.Repeat.class)),
                    family(
                            Extent.class,
                            Map.of("time", Extent.Time.class, "distance", Extent.Distance.class)),
                    family(
                            Target.class,
                            Map.of(
                                    "pace", Target.Pace.class,
                                    "heart-rate", Target.HeartRate.class,
                                    "rpe", Target.Rpe.class)),
                    family(
                            Workout.class,
                            Map.of(
                                    "run", Workout.Run.class,
                                    "strength", Workout.Strength.class,
                                    "plain", Workout.Plain.class)),
                    family(
                            Goal.class,
                            Map.of(
                                    "race", Goal.Race.class,
                                    "lift", Goal.LiftTarget.class,
                                    "general", Goal.GeneralFitness.class)),
                    family(
                            Benchmark.class,
                            Map.of(
                                    "run", Benchmark.Run.class,
                                    "lift", Benchmark.Lift.class)));

    private StoredFamilies() {}

    private static <F> Family family(Class<F> parent, Map<String, Class<? extends F>> members) {
        return new Family(parent, Map.copyOf(members));
    }
}
