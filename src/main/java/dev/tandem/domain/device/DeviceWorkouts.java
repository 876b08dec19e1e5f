package dev.tandem.domain.device;

import dev.tandem.domain.device.DeviceStep.Effort;
import dev.tandem.domain.device.DeviceStep.Intensity;
import dev.tandem.domain.device.DeviceWorkout.Sport;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.domain.unit.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns planned workouts into workouts of a device; a day of rest is none. */
public final class DeviceWorkouts {
    private static final int SECONDS_PER_MINUTE = 60;

    private DeviceWorkouts() {}

    /** In the language of the words. */
    public static Optional<DeviceWorkout> of(Workout workout, Words words) {
        if (workout.kind() == SessionKind.REST || workout.outline().durationMinutes() == 0) {
            return Optional.empty();
        }
        var steps = new ArrayList<DeviceStep>();
        around(workout.outline().warmUp(), Intensity.WARM_UP, steps, words);
        main(workout, words, steps);
        around(workout.outline().coolDown(), Intensity.COOL_DOWN, steps, words);
        return Optional.of(
                new DeviceWorkout(words.say(workout.outline().title()), sport(workout), steps));
    }

    private static void main(Workout workout, Words words, List<DeviceStep> steps) {
        switch (workout) {
            case Workout.Run run -> new RunLines(words, steps).add(run.steps());
            case Workout.Strength lift -> new SetLines(words, steps).add(lift.exercises());
            case Workout.Plain plain -> steps.add(whole(plain, words));
        }
    }

    private static DeviceStep whole(Workout.Plain plain, Words words) {
        var outline = plain.outline();
        int around =
                outline.warmUp().stream().mapToInt(TimedMovement::minutes).sum()
                        + outline.coolDown().stream().mapToInt(TimedMovement::minutes).sum();
        int minutes = Math.max(1, outline.durationMinutes() - around);
        var end = new StepEnd.Time(minutes * SECONDS_PER_MINUTE);
        return new Effort(
                words.say(outline.title()),
                Intensity.ACTIVE,
                end,
                null,
                null,
                words.say(outline.purpose()));
    }

    private static void around(
            List<TimedMovement> movements,
            Intensity intensity,
            List<DeviceStep> steps,
            Words words) {
        for (var movement : movements) {
            var end = new StepEnd.Time(movement.minutes() * SECONDS_PER_MINUTE);
            steps.add(new Effort(words.say(movement.name()), intensity, end, null, null, null));
        }
    }

    private static Sport sport(Workout workout) {
        return switch (workout) {
            case Workout.Run _ -> Sport.RUNNING;
            case Workout.Strength _ -> Sport.STRENGTH_TRAINING;
            case Workout.Plain _ -> Sport.TRAINING;
        };
    }
}
