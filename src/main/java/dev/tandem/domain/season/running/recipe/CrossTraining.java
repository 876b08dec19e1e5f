package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.SHORT_WARM_UP_MINUTES;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ExpectedEffort;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/** What stands in for a run while running is forbidden: the same minutes, no impact (R19). */
@Cited("R19")
public record CrossTraining(int minutes) {

    public Workout.Plain workout() {
        var outline =
                new Outline(
                        Message.of("cross-training", Message.of("amount.minutes", minutes)),
                        Message.of("cross-training.purpose"),
                        minutes,
                        ExpectedEffort.EASY_RUN_RPE,
                        List.of(TimedMovement.of("easy-start", SHORT_WARM_UP_MINUTES)),
                        List.of(TimedMovement.of("easy-end", SHORT_WARM_UP_MINUTES)));
        return new Workout.Plain(outline, SessionKind.CROSS_TRAINING);
    }
}
