package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.SHORT_WARM_UP_MINUTES;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ExpectedEffort;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/** What stands in for a run while running is forbidden: the same minutes, no impact (R19). */
@Cited("R19")
public record CrossTraining(int minutes) {

    public Workout.Plain workout() {
        var outline =
                new Outline(
                        "Easy cycling, swimming or rowing, " + minutes + " min",
                        "Keeps your endurance while you cannot run, at an effort that lets you"
                                + " chat.",
                        minutes,
                        ExpectedEffort.EASY_RUN_RPE,
                        List.of(new TimedMovement("Very easy start", SHORT_WARM_UP_MINUTES)),
                        List.of(new TimedMovement("Slow down gently", SHORT_WARM_UP_MINUTES)));
        return new Workout.Plain(outline, SessionKind.CROSS_TRAINING);
    }
}
