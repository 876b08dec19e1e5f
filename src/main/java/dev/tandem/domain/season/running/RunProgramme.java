package dev.tandem.domain.season.running;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.unit.SessionKind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * The running of a season. Week by week: which runs it wants, and, once they have their days and
 * minutes, what they are. Races have their day already and come apart.
 */
public final class RunProgramme {
    private static final int EASY_SECONDS_PER_KM = 400;

    private RunProgramme() {}

    public static RunProgramme of(PlanRequest request, SeasonFrame frame) {
        return new RunProgramme();
    }

    /**
     * The runs a week wants, the most important first; fewer than asked where more make no sense.
     */
    public List<Slot> slots(FrameWeek week, RunLog done, int runs) {
        var slots = new ArrayList<Slot>();
        for (int index = 0; index < runs; index++) {
            var key = index == 0 ? "long" : "easy-" + index;
            Set<Tag> tags = index == 0 ? EnumSet.of(Tag.LONG) : EnumSet.noneOf(Tag.class);
            slots.add(new Slot(key, SessionKind.RUN, tags, Set.of(), 20, index == 0 ? 60 : 40));
        }
        return slots;
    }

    /** What the run slots of a placed week become; placements of other kinds are only looked at. */
    public Filled fill(FrameWeek week, RunLog done, List<Placed> placedWeek) {
        var filled = new LinkedHashMap<String, Filled.Content>();
        for (var placed : placedWeek) {
            if (placed.slot().kind() == SessionKind.RUN) {
                filled.put(placed.slot().key(), content(placed));
            }
        }
        return new Filled(filled);
    }

    /** The races of a week as sessions. */
    public List<RaceDay> races(FrameWeek week) {
        return week.races().stream().map(RunProgramme::raceDay).toList();
    }

    /** What the running of a week is about, in one sentence. */
    public String focus(FrameWeek week) {
        return switch (week.phase()) {
            case BASE -> "Easy running that gets a little longer.";
            case BUILD -> "Faster running beside the easy miles.";
            case PEAK -> "Running that is close to the race.";
            case TAPER -> "Less running, so that you are fresh on the day.";
            case RECOVERY -> "A lighter week, so that the work can sink in.";
        };
    }

    private static Filled.Content content(Placed placed) {
        int minutes = Math.min(placed.minutes(), placed.slot().wishedMinutes()) / 5 * 5;
        var tags = placed.slot().tags();
        var type = tags.contains(Tag.LONG) ? RunType.LONG : RunType.EASY;
        var title = type == RunType.LONG ? "Long run" : "Easy run";
        return new Filled.Content(run(title, type, minutes), tags);
    }

    private static Workout.Run run(String title, RunType type, int minutes) {
        var outline =
                new Outline(
                        title,
                        "Builds your endurance without tiring you.",
                        minutes,
                        3,
                        List.of(new TimedMovement("Brisk walk, then a slow jog", 5)),
                        List.of(new TimedMovement("Walk", 5)));
        var step =
                new RunStep.Stretch(
                        RunStep.Kind.RUN,
                        new Extent.Time((minutes - 10) * 60),
                        new Target.Rpe(2, 4));
        int meters = (int) Math.round(minutes * 60.0 / EASY_SECONDS_PER_KM * 2) * 500;
        return new Workout.Run(outline, type, meters, List.of(step));
    }

    private static RaceDay raceDay(Goal.Race race) {
        int meters = (int) Math.round(race.distanceMeters());
        int minutes = (int) Math.ceil(meters / 1000.0 * EASY_SECONDS_PER_KM / 300) * 5;
        var outline =
                new Outline(
                        race.name() == null ? "Race" : race.name(),
                        "What the season points at.",
                        minutes + 15,
                        9,
                        List.of(new TimedMovement("Easy jog with a few strides", 10)),
                        List.of(new TimedMovement("Walk", 5)));
        var step =
                new RunStep.Stretch(
                        RunStep.Kind.RUN, new Extent.Distance(meters), new Target.Rpe(9, 10));
        var workout = new Workout.Run(outline, RunType.RACE, meters, List.of(step));
        return new RaceDay(race.date(), workout, EnumSet.of(Tag.HARD, Tag.LONG));
    }
}
