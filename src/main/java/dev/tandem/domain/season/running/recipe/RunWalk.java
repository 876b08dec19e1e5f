package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.ExpectedEffort.EASY_RUN_RPE;
import static dev.tandem.domain.science.RunCycleScience.RUN_WALK_RUN_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.DURATION_STEP_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.RUN_WALK_DISTANCE_STEP_METERS;
import static dev.tandem.domain.science.RunRecipeScience.SHORT_WARM_UP_MINUTES;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Running and walking in turns: so many minutes of running on a rung of the ladder and a walk after
 * each; at the top of it one run without a walk (F12). Warm-up and cool-down are walked for so many
 * minutes together, and done on the spot where there is hardly any distance to spend.
 */
@Cited("F12")
public record RunWalk(Pacer pacer, int rung, int times, int walkMinutes) {

    /** As often as makes about half an hour on each rung. */
    private static final List<Integer> USUAL_TIMES = List.of(8, 8, 7, 6, 4, 3, 2, 1);

    /** Walking after each piece in seconds. */
    private static final List<Integer> WALK_SECONDS = List.of(120, 90, 90, 90, 90, 120, 120, 0);

    /** Movement on the spot in place of a walk. */
    private static final int ON_THE_SPOT_MINUTES = 3;

    /** Walking before and after when nothing is in the way. */
    public static final int USUAL_WALK_MINUTES = 2 * SHORT_WARM_UP_MINUTES;

    public static int rungs() {
        return RUN_WALK_RUN_MINUTES.size();
    }

    /** How often a rung is done when nothing is in the way. */
    public static int usualTimes(int rung) {
        return USUAL_TIMES.get(rung);
    }

    public int minutes() {
        int least = mainMinutes() + warmWalk() + coolWalk() + spot(warmWalk()) + spot(coolWalk());
        return Math.ceilDiv(least, DURATION_STEP_MINUTES) * DURATION_STEP_MINUTES;
    }

    /** Whether neither warm-up nor cool-down lasts longer than what is between them. */
    public boolean isMostlyWork() {
        int around = minutes() - mainMinutes();
        int warm = warmWalk() + spot(warmWalk());
        return Math.max(warm, around - warm) <= mainMinutes();
    }

    /** Metres on foot; by the clock as it is, it is only reckoned to a hundred metres. */
    public int meters() {
        double walkSeconds = mainSeconds() - runSeconds() + 60.0 * walkMinutes;
        double meters =
                pacer.meters(Effort.EASY, runSeconds()) + pacer.meters(Effort.WALK, walkSeconds);
        int step = RUN_WALK_DISTANCE_STEP_METERS;
        return (int) Math.round(meters / step) * step;
    }

    public Workout.Run workout() {
        int spare = minutes() - mainMinutes() - warmWalk() - coolWalk() - spot(warmWalk());
        var outline =
                new Outline(
                        title(),
                        purpose(),
                        minutes(),
                        EASY_RUN_RPE,
                        movements("march", spot(warmWalk()), "brisk-walk", warmWalk()),
                        movements("easy-walk", coolWalk(), "gentle-stretching", spare));
        return new Workout.Run(outline, RunType.RUN_WALK, meters(), steps());
    }

    private static List<TimedMovement> movements(
            String first, int firstMinutes, String then, int thenMinutes) {
        return Stream.of(Map.entry(first, firstMinutes), Map.entry(then, thenMinutes))
                .filter(each -> each.getValue() > 0)
                .map(each -> TimedMovement.of(each.getKey(), each.getValue()))
                .toList();
    }

    private int warmWalk() {
        return Math.ceilDiv(walkMinutes, 2);
    }

    private int coolWalk() {
        return walkMinutes / 2;
    }

    private static int spot(int walk) {
        return walk < ON_THE_SPOT_MINUTES ? ON_THE_SPOT_MINUTES : 0;
    }

    private List<RunStep> steps() {
        var run = Steps.run(pacer, Effort.EASY, new Extent.Time(pieceSeconds()));
        return isUnbroken()
                ? List.of(run)
                : List.of(
                        new RunStep.Repeat(times, List.of(run, Steps.walk(pacer, walkSeconds()))));
    }

    private int pieceSeconds() {
        return (int) Math.round(60 * RUN_WALK_RUN_MINUTES.get(rung));
    }

    private int walkSeconds() {
        return WALK_SECONDS.get(rung);
    }

    private int runSeconds() {
        return times * pieceSeconds();
    }

    private int mainSeconds() {
        return runSeconds() + times * walkSeconds();
    }

    private int mainMinutes() {
        return mainSeconds() / 60;
    }

    private Message title() {
        var run = words(pieceSeconds());
        return isUnbroken()
                ? Message.of("run.unbroken", run)
                : Message.of("run.run-walk", times, run, words(walkSeconds()));
    }

    private Message purpose() {
        return Message.of(isUnbroken() ? "run.unbroken.purpose" : "run.run-walk.purpose");
    }

    private boolean isUnbroken() {
        return walkSeconds() == 0;
    }

    private static Message words(int seconds) {
        return seconds % 60 == 0
                ? Message.of("amount.minutes", seconds / 60)
                : Message.of("amount.seconds", seconds);
    }
}
