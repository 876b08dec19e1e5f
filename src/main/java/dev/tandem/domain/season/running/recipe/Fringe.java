package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.DRILLS_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.DURATION_STEP_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.LONG_WARM_UP_FROM_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.SHORT_WARM_UP_MINUTES;
import static dev.tandem.domain.science.WarmUpScience.CHOSEN_STRIDES;
import static dev.tandem.domain.science.WarmUpScience.COOL_DOWN_MINUTES;
import static dev.tandem.domain.science.WarmUpScience.EASY_RUN_SLOW_MINUTES;
import static dev.tandem.domain.science.WarmUpScience.STRIDE_SECONDS;
import static dev.tandem.domain.science.WarmUpScience.WALK_AFTER_HARD_MINUTES;

import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.util.List;

/** What stands around the work of a run: warm-up before, cool-down after (H1, H4). */
@Cited({"H1", "H2", "H4"})
record Fringe(List<TimedMovement> warmUp, List<TimedMovement> coolDown) {

    /** Minutes of drills before the strides. */
    private static final int MOBILITY_MINUTES = 2;

    /** A skip, which is left out where jumps are forbidden. */
    private static final String A_SKIP = "skipping-a";

    private static final String WALK = "calm-walk";

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
                List.of(TimedMovement.of("very-easy-jog", warmMinutes)),
                List.of(TimedMovement.of("jog-down", coolMinutes)));
    }

    /** Around faster work; the cool-down is as long as makes the whole a round number. */
    static Fringe quality(int warmMinutes, int mainMinutes) {
        int most = (int) COOL_DOWN_MINUTES.high();
        int over = (warmMinutes + mainMinutes + most) % DURATION_STEP_MINUTES;
        return new Fringe(
                List.of(
                        TimedMovement.of("easy-jog", warmMinutes - DRILLS_MINUTES),
                        drills(),
                        strides(DRILLS_MINUTES - MOBILITY_MINUTES)),
                after(most - over));
    }

    /** Around a race. */
    static Fringe race(int jogMinutes) {
        return new Fringe(
                List.of(
                        TimedMovement.of("easy-jog", jogMinutes),
                        drills(),
                        strides(DRILLS_MINUTES + 1 - MOBILITY_MINUTES)),
                List.of(TimedMovement.of("after-race", 5)));
    }

    /** Moving stretches before, never still ones (H2); then a taste of the speed (H1). */
    private static TimedMovement drills() {
        return TimedMovement.of("drills", MOBILITY_MINUTES, List.of("leg-swing", A_SKIP));
    }

    private static TimedMovement strides(int minutes) {
        return new TimedMovement(
                Message.of("around.strides", CHOSEN_STRIDES, STRIDE_SECONDS.high()), minutes);
    }

    /** Walking keeps the blood from pooling after hard efforts; the jog is as one likes (H4). */
    private static List<TimedMovement> after(int minutes) {
        int walk = (int) WALK_AFTER_HARD_MINUTES.low();
        return minutes <= walk
                ? List.of(TimedMovement.of(WALK, minutes))
                : List.of(
                        TimedMovement.of("jog-or-walk", minutes - walk),
                        TimedMovement.of(WALK, walk));
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
