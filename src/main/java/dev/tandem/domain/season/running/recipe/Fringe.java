package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.DRILLS_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.DURATION_STEP_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.LONG_WARM_UP_FROM_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.SHORT_WARM_UP_MINUTES;
import static dev.tandem.domain.science.WarmUpScience.COOL_DOWN_MINUTES;
import static dev.tandem.domain.science.WarmUpScience.EASY_RUN_SLOW_MINUTES;

import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.science.Cited;

import java.util.List;

/** What stands around the work of a run: warm-up before, cool-down after (H1, H4). */
@Cited({"H1", "H4"})
record Fringe(List<TimedMovement> warmUp, List<TimedMovement> coolDown) {

    /** Around an easy run: the first minutes slower, the last ones walked. */
    static Fringe easy(int totalMinutes) {
        if (totalMinutes < 3 * SHORT_WARM_UP_MINUTES) {
            return easy(SHORT_WARM_UP_MINUTES - 2, 2);
        }
        int warm =
                totalMinutes >= LONG_WARM_UP_FROM_MINUTES
                        ? EASY_RUN_SLOW_MINUTES
                        : SHORT_WARM_UP_MINUTES;
        return easy(warm, SHORT_WARM_UP_MINUTES);
    }

    private static Fringe easy(int warmMinutes, int coolMinutes) {
        return new Fringe(
                List.of(new TimedMovement("Very easy jog", warmMinutes)),
                List.of(new TimedMovement("Easy jog down to a walk", coolMinutes)));
    }

    /** Around faster work; the cool-down is as long as makes the whole a round number. */
    static Fringe quality(int warmMinutes, int mainMinutes) {
        int most = (int) COOL_DOWN_MINUTES.high();
        int over = (warmMinutes + mainMinutes + most) % DURATION_STEP_MINUTES;
        return new Fringe(
                List.of(
                        new TimedMovement("Easy jog", warmMinutes - DRILLS_MINUTES),
                        new TimedMovement("Leg swings, skips and short strides", DRILLS_MINUTES)),
                List.of(new TimedMovement("Easy jog, then walk", most - over)));
    }

    /** Around a race. */
    static Fringe race(int jogMinutes) {
        return new Fringe(
                List.of(
                        new TimedMovement("Easy jog", jogMinutes),
                        new TimedMovement("Leg swings and a few strides", DRILLS_MINUTES + 1)),
                List.of(new TimedMovement("Walk, drink, put on something warm", 5)));
    }

    int warmMinutes() {
        return minutes(warmUp);
    }

    int coolMinutes() {
        return minutes(coolDown);
    }

    int minutes() {
        return warmMinutes() + coolMinutes();
    }

    private static int minutes(List<TimedMovement> movements) {
        return movements.stream().mapToInt(TimedMovement::minutes).sum();
    }
}
