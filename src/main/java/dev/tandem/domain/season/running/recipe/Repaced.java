package dev.tandem.domain.season.running.recipe;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A planned run with the targets of another fitness: the same steps over the same ground in the
 * same minutes, each at the effort that it always had (F2).
 */
@Cited("F2")
public final class Repaced {
    private final Workout.Run run;
    private final Pacer pacer;
    private final double hardest;

    private Repaced(Workout.Run run, Pacer pacer) {
        this.run = run;
        this.pacer = pacer;
        this.hardest = hardest(run.steps());
    }

    /** Races are told anew from their goal, not from here. */
    public static Workout.Run of(Workout.Run run, Pacer pacer) {
        return run.type() == RunType.RACE ? run : new Repaced(run, pacer).run();
    }

    private Workout.Run run() {
        var outline = run.outline();
        var titled =
                new Outline(
                        title(outline.title()),
                        outline.purpose(),
                        outline.durationMinutes(),
                        outline.targetRpe(),
                        outline.warmUp(),
                        outline.coolDown());
        return new Workout.Run(titled, run.type(), run.distanceMeters(), steps(run.steps(), false));
    }

    private Message title(Message title) {
        return switch (run.type()) {
            case THRESHOLD -> title(title, Family.CRUISE);
            case INTERVAL -> title(title, Family.INTERVALS);
            case MARATHON_PACE -> title(title, Family.MARATHON_PACE);
            case EASY, LONG, RECOVERY, REPETITION, RUN_WALK, RACE -> title;
        };
    }

    private Message title(Message title, Family family) {
        return Manner.of(family).in(title, pacer.givesPaces());
    }

    private List<RunStep> steps(List<RunStep> steps, boolean isRepeated) {
        return steps.stream().map(step -> step(step, isRepeated)).toList();
    }

    private RunStep step(RunStep step, boolean isRepeated) {
        return switch (step) {
            case RunStep.Repeat repeat ->
                    new RunStep.Repeat(repeat.times(), steps(repeat.steps(), true));
            case RunStep.Stretch stretch ->
                    stretch.target() == null
                            ? stretch
                            : new RunStep.Stretch(
                                    stretch.kind(),
                                    stretch.extent(),
                                    pacer.target(effort(stretch, isRepeated)));
        };
    }

    private Effort effort(RunStep.Stretch stretch, boolean isRepeated) {
        return switch (stretch.kind()) {
            case WALK -> Effort.WALK;
            case STRIDES -> Effort.STRIDE;
            case RECOVERY -> isRepeated ? Effort.RECOVERY : Effort.EASY;
            case RUN -> isWork(stretch) ? work() : easy();
        };
    }

    private Effort work() {
        return switch (run.type()) {
            case THRESHOLD -> Effort.THRESHOLD;
            case INTERVAL -> Effort.INTERVAL;
            case REPETITION -> Effort.REPETITION;
            case MARATHON_PACE -> Effort.MARATHON;
            case LONG -> hasEasierRunning(run.steps()) ? Effort.MARATHON : Effort.EASY;
            case EASY, RECOVERY, RUN_WALK, RACE -> easy();
        };
    }

    private Effort easy() {
        return run.type() == RunType.RECOVERY ? Effort.RECOVERY : Effort.EASY;
    }

    private boolean isWork(RunStep.Stretch stretch) {
        return demand(stretch.target()) >= hardest;
    }

    private boolean hasEasierRunning(List<RunStep> steps) {
        return steps.stream()
                .anyMatch(
                        step ->
                                step instanceof RunStep.Stretch stretch
                                        && stretch.kind() == RunStep.Kind.RUN
                                        && !isWork(stretch));
    }

    private static double hardest(List<RunStep> steps) {
        return steps.stream()
                .mapToDouble(
                        step ->
                                switch (step) {
                                    case RunStep.Repeat repeat -> hardest(repeat.steps());
                                    case RunStep.Stretch stretch ->
                                            stretch.kind() == RunStep.Kind.RUN
                                                    ? demand(stretch.target())
                                                    : 0;
                                })
                .max()
                .orElse(0);
    }

    /** Greater is harder; the running of one run has targets of one kind. */
    private static double demand(@Nullable Target target) {
        return switch (target) {
            case null -> 0;
            case Target.Pace pace -> 1000.0 / pace.minSecondsPerKm();
            case Target.HeartRate rate -> rate.maxBpm();
            case Target.Rpe rpe -> rpe.max();
        };
    }
}
