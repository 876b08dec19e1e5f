package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The main part of a run in fewer minutes: repetitions are cut first, then the running around them;
 * what does not fit becomes easy running.
 */
final class MainPart {
    /** What rounding to whole minutes took costs no repetition that the factor leaves. */
    private static final int ROUNDED_OFF_SECONDS = 60;

    private final Workout.Run run;
    private final List<RunStep> steps;
    private final RunLength length;
    private final double repsShare;

    MainPart(Workout.Run run, List<RunStep> steps, double repsShare) {
        this.run = run;
        this.steps = steps;
        this.length = RunLength.of(run);
        this.repsShare = repsShare;
    }

    /** One easy stretch over all of some minutes. */
    static List<RunStep> easy(Workout.Run run, int minutes) {
        var kind = run.type() == RunType.RUN_WALK ? RunStep.Kind.WALK : RunStep.Kind.RUN;
        var time = new Extent.Time(60 * Math.max(1, minutes));
        return List.of(new RunStep.Stretch(kind, time, EasyPace.target(run)));
    }

    /** The steps that fit into the main part's minutes. */
    List<RunStep> in(int minutes) {
        double planned = length.seconds(run.steps());
        double room = room(planned, minutes);
        double roomForRepeats = room + ROUNDED_OFF_SECONDS;
        var repeats = repeats(Math.min(repsShare, planned > 0 ? roomForRepeats / planned : 1));
        if (length.seconds(repeats) > roomForRepeats) {
            return easy(run, minutes);
        }
        double left = Math.max(0, room - length.seconds(repeats));
        double others = length.seconds(steps) - length.seconds(repeatsOf(steps));
        return filled(repeats, others > 0 ? Math.min(1, left / others) : 0, left - others);
    }

    /** The plan's steps less the minutes that are cut, or their share of them if that is more. */
    private double room(double planned, int minutes) {
        int main = Outlines.mainMinutes(run.outline());
        return main > 0
                ? Math.max(planned - 60.0 * (main - minutes), planned * minutes / main)
                : 60.0 * minutes;
    }

    private List<RunStep> repeats(double share) {
        return repeatsOf(steps).stream()
                .<RunStep>map(
                        repeat ->
                                new RunStep.Repeat(
                                        RepeatCut.times(repeat.times(), share), repeat.steps()))
                .toList();
    }

    /** Puts cut repeats and scaled stretches back into their order, and fills what is left. */
    private List<RunStep> filled(List<RunStep> repeats, double share, double unfilled) {
        var result = new ArrayList<RunStep>();
        var next = repeats.iterator();
        for (var step : steps) {
            switch (step) {
                case RunStep.Repeat _ -> result.add(next.next());
                case RunStep.Stretch stretch -> add(Scaled.by(share, stretch), result);
            }
        }
        int minutes = Round.whole(unfilled / 60);
        if (minutes > 1 || result.isEmpty()) {
            result.addAll(easy(run, minutes));
        }
        return List.copyOf(result);
    }

    private static void add(RunStep.@Nullable Stretch stretch, List<RunStep> result) {
        if (stretch != null) {
            result.add(stretch);
        }
    }

    private static List<RunStep.Repeat> repeatsOf(List<RunStep> steps) {
        return steps.stream()
                .filter(RunStep.Repeat.class::isInstance)
                .map(RunStep.Repeat.class::cast)
                .toList();
    }
}
