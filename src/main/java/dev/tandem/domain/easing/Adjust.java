package dev.tandem.domain.easing;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.EasingScience;

import java.util.EnumSet;
import java.util.Set;

/**
 * Turns a planned session into the one to do. The result is complete, and never longer, farther,
 * faster or heavier than planned; a further step or more ease never makes it harder: each number is
 * computed from the plan alone, and each step starts from what the step before would leave.
 */
@Cited(
        value = {"J5", "R33"},
        confidence = Confidence.DESIGN_DEFAULT)
public final class Adjust {
    private Adjust() {}

    public static Adjusted session(PlannedSession planned, Step step, Ease ease) {
        if (step == Step.REST) {
            return new Adjusted(step, with(planned, Rested.rest(), NO_TAGS));
        }
        var workout = planned.workout();
        if (!workout.kind().isTraining()) {
            return new Adjusted(Step.EASED, planned);
        }
        var eased = eased(workout, ease);
        if (step == Step.ACTIVE_RECOVERY || isCutShort(workout, eased)) {
            var recovery = Rested.activeRecovery(workout, eased);
            return new Adjusted(Step.ACTIVE_RECOVERY, with(planned, recovery, NO_TAGS));
        }
        return step == Step.EASY_INSTEAD
                ? new Adjusted(step, with(planned, easyInstead(workout, eased, ease), NO_TAGS))
                : new Adjusted(step, with(planned, eased, tags(planned, eased)));
    }

    private static Workout eased(Workout workout, Ease ease) {
        return switch (workout) {
            case Workout.Run run -> EasierRun.of(run, ease);
            case Workout.Strength strength -> EasierStrength.of(strength, ease);
            case Workout.Plain plain -> EasierPlain.of(plain, ease);
        };
    }

    private static Workout easyInstead(Workout planned, Workout eased, Ease ease) {
        return switch (planned) {
            case Workout.Run run -> EasyRun.inPlaceOf(run, eased, ease);
            case Workout.Strength strength ->
                    LightStrength.inPlaceOf(strength, eased.outline(), ease);
            case Workout.Plain plain -> EasierPlain.of(plain, ease.and(Easy.SWAP));
        };
    }

    /** Less than a quarter of an hour is no session any more. */
    private static boolean isCutShort(Workout planned, Workout eased) {
        int minutes = eased.outline().durationMinutes();
        return minutes < planned.outline().durationMinutes()
                && minutes < EasingScience.MIN_SESSION_MINUTES;
    }

    /** A run that is easy now is no longer a hard one; the rest of the tags stays true. */
    private static Set<Tag> tags(PlannedSession planned, Workout eased) {
        var tags = EnumSet.noneOf(Tag.class);
        tags.addAll(planned.tags());
        if (eased instanceof Workout.Run run && EasierZone.isEasy(run.type())) {
            tags.remove(Tag.HARD);
        }
        return tags;
    }

    private static PlannedSession with(PlannedSession planned, Workout workout, Set<Tag> tags) {
        return planned.workout().equals(workout)
                ? planned
                : new PlannedSession(
                        planned.id(),
                        planned.date(),
                        planned.dayPart(),
                        workout,
                        tags,
                        planned.status(),
                        planned.placement());
    }

    private static final Set<Tag> NO_TAGS = Set.of();
}
