package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.ExpectedEffort.EASY_RUN_RPE;
import static dev.tandem.domain.science.ExpectedEffort.LONG_RUN_RPE;
import static dev.tandem.domain.science.ExpectedEffort.MARATHON_PACE_RPE;
import static dev.tandem.domain.science.RunRecipeScience.DURATION_STEP_MINUTES;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;

/** The longest run of the week by the road, maybe with its last part at marathon pace. */
@Cited({"F2", "F10"})
public record LongRun(Pacer pacer, int meters, int finishMeters) {

    private static final int EASY_UP_TO_MINUTES = 45;

    /** Minutes that a long run of some metres takes, a walk at the end included. */
    public static int minutes(Pacer pacer, int meters) {
        return EasyRun.minutes(pacer, meters) + DURATION_STEP_MINUTES;
    }

    /** The longest long run in half kilometres that fits into some minutes; 0 if none does. */
    public static int metersWithin(Pacer pacer, int minutes) {
        return Math.max(0, EasyRun.metersWithin(pacer, minutes - DURATION_STEP_MINUTES));
    }

    public Workout.Run workout() {
        int minutes = minutes();
        var fringe = Fringe.easy(minutes);
        var outline =
                new Outline(
                        title(),
                        purpose(),
                        minutes,
                        rpe(minutes),
                        fringe.warmUp(),
                        fringe.coolDown());
        return new Workout.Run(outline, RunType.LONG, meters, steps(fringe));
    }

    /** Up to three quarters of an hour it feels like any easy run. */
    private double rpe(int minutes) {
        if (finishMeters > 0) {
            return MARATHON_PACE_RPE;
        }
        return minutes <= EASY_UP_TO_MINUTES ? EASY_RUN_RPE : LONG_RUN_RPE;
    }

    private int minutes() {
        double saved =
                pacer.seconds(Effort.EASY, finishMeters)
                        - pacer.seconds(Effort.MARATHON, finishMeters);
        return Rounding.minutesFor(pacer.seconds(Effort.EASY, meters) - saved)
                + DURATION_STEP_MINUTES;
    }

    private ArrayList<RunStep> steps(Fringe fringe) {
        int warm = Rounding.halfKm(pacer.meters(Effort.EASY, 60.0 * fringe.warmMinutes()));
        var steps = new ArrayList<RunStep>();
        int easy = meters - Math.min(warm, meters / 2) - finishMeters;
        steps.add(Steps.meters(pacer, Effort.EASY, easy));
        if (finishMeters > 0) {
            steps.add(Steps.meters(pacer, Effort.MARATHON, finishMeters));
        }
        return steps;
    }

    private Message title() {
        var distance = Rounding.words(meters);
        return finishMeters > 0
                ? Message.of("run.long.finish", distance, Rounding.words(finishMeters))
                : Message.of("run.long", distance);
    }

    private Message purpose() {
        return Message.of(finishMeters > 0 ? "run.long.finish.purpose" : "run.long.purpose");
    }
}
