package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.ExpectedEffort.EASY_RUN_RPE;
import static dev.tandem.domain.science.ExpectedEffort.RECOVERY_RUN_RPE;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;

/** Easy running by the clock, maybe with strides at the end, or very easy the day after work. */
@Cited({"F2", "H1", "R11"})
public record EasyRun(Pacer pacer, int meters, int strides, boolean isRecovery) {

    private static final int SHORTEST_EASY_MINUTES = 10;

    /** Minutes that an easy run of some metres takes, in round numbers. */
    public static int minutes(Pacer pacer, int meters) {
        return Math.max(
                SHORTEST_EASY_MINUTES, Rounding.minutesFor(pacer.seconds(Effort.EASY, meters)));
    }

    /** The longest easy run in half kilometres that fits into some minutes; 0 if none does. */
    public static int metersWithin(Pacer pacer, int minutes) {
        double seconds = 60.0 * (Rounding.minutesWithin(minutes) + 1);
        return Rounding.halfKmWithin(pacer.meters(Effort.EASY, seconds));
    }

    public Workout.Run workout() {
        int minutes = minutes(pacer, meters);
        var fringe = Fringe.easy(minutes);
        var outline =
                new Outline(
                        title(minutes),
                        purpose(),
                        minutes,
                        isRecovery ? RECOVERY_RUN_RPE : EASY_RUN_RPE,
                        fringe.warmUp(),
                        fringe.coolDown());
        return new Workout.Run(
                outline, isRecovery ? RunType.RECOVERY : RunType.EASY, meters, steps(minutes));
    }

    private ArrayList<RunStep> steps(int minutes) {
        int main = minutes - Fringe.easy(minutes).minutes() - Steps.strideMinutes(strides);
        var steps = new ArrayList<RunStep>();
        steps.add(Steps.minutes(pacer, isRecovery ? Effort.RECOVERY : Effort.EASY, main));
        if (strides > 0) {
            steps.add(Steps.strides(pacer, strides));
        }
        return steps;
    }

    private Message title(int minutes) {
        var name =
                Message.of(
                        isRecovery ? "run.recovery" : "run.easy",
                        Message.of("amount.minutes", minutes));
        return strides > 0 ? Message.of("run.with-strides", name, strides) : name;
    }

    private Message purpose() {
        if (isRecovery) {
            return Message.of("run.recovery.purpose");
        }
        return Message.of(strides > 0 ? "run.easy.strides.purpose" : "run.easy.purpose");
    }
}
