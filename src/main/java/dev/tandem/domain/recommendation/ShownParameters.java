package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Easy;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers to show with a decision: those that shaped the session it came to. */
final class ShownParameters {
    private static final Set<Parameter> EASY_RUN =
            EnumSet.of(
                    Parameter.DURATION_CAP_MINUTES,
                    Parameter.DISTANCE_CAP_METERS,
                    Parameter.RPE_CAP);
    private static final Set<Parameter> LIGHT_STRENGTH =
            EnumSet.of(
                    Parameter.DURATION_CAP_MINUTES,
                    Parameter.RPE_CAP,
                    Parameter.SETS_FACTOR,
                    Parameter.LOAD_FACTOR,
                    Parameter.MIN_REPS_IN_RESERVE);

    private ShownParameters() {}

    static Map<Parameter, Double> of(
            Decision decision, List<Fired> fired, PlannedSession adjusted) {
        var named = fired.stream().map(each -> each.proposal().ease()).reduce(Ease.NONE, Ease::and);
        return switch (decision) {
            case PROCEED, REDUCE_INTENSITY, REDUCE_VOLUME -> named.numbers();
            case SWAP_TO_EASY -> swapped(named, adjusted.workout());
            case ACTIVE_RECOVERY -> recovery(adjusted.workout());
            case REST, SEE_PROFESSIONAL, STOP_URGENT -> Map.of();
        };
    }

    private static Map<Parameter, Double> swapped(Ease named, Workout workout) {
        return switch (workout) {
            case Workout.Run _ -> only(EASY_RUN, named.and(Easy.SWAP));
            case Workout.Strength _ ->
                    only(LIGHT_STRENGTH, named.and(Easy.SWAP).and(Easy.LIGHT_STRENGTH));
            case Workout.Plain _ -> only(EASY_RUN, named.and(Easy.SWAP));
        };
    }

    private static Map<Parameter, Double> recovery(Workout workout) {
        double minutes = workout.outline().durationMinutes();
        return Easy.ACTIVE_RECOVERY.and(Parameter.DURATION_CAP_MINUTES, minutes).numbers();
    }

    private static Map<Parameter, Double> only(Set<Parameter> shown, Ease ease) {
        var numbers = new EnumMap<Parameter, Double>(Parameter.class);
        numbers.putAll(ease.numbers());
        numbers.keySet().retainAll(shown);
        return numbers;
    }
}
