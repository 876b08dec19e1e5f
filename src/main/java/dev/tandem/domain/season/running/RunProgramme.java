package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.season.running.recipe.CrossTraining;
import dev.tandem.domain.season.running.recipe.RaceRun;
import dev.tandem.domain.season.running.recipe.Rounding;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The running of a season. Week by week: which runs it wants, and, once they have their days and
 * minutes, what they are. Races have their day already and come apart.
 */
public final class RunProgramme {
    private final Runner runner;
    private final Course course;

    private RunProgramme(Runner runner, Course course) {
        this.runner = runner;
        this.course = course;
    }

    public static RunProgramme of(PlanRequest request, SeasonFrame frame) {
        return new RunProgramme(Runner.of(request), Course.of(frame));
    }

    /**
     * The runs a week wants, the most important first; fewer than asked where more make no sense.
     */
    public List<Slot> slots(FrameWeek week, RunLog done, int runs) {
        return new WeekSlots(plan(week, done)).of(runs);
    }

    /** How many of the wished runs the week is good for, and why not more. */
    public Runs runs(FrameWeek week, RunLog done, int wished) {
        var count = new RunCount(plan(week, done));
        return new Runs(count.of(wished), count.because(wished));
    }

    /** A number of runs, and a clause that says why it is not greater. */
    public record Runs(int count, Message because) {}

    /** What the run slots of a placed week become; placements of other kinds are only looked at. */
    public Filled fill(FrameWeek week, RunLog done, List<Placed> placedWeek) {
        var contents = new LinkedHashMap<String, Filled.Content>();
        placedWeek.stream()
                .filter(placed -> placed.slot().kind() == SessionKind.CROSS_TRAINING)
                .forEach(placed -> contents.put(placed.slot().key(), instead(placed)));
        contents.putAll(runs(week, done, placedWeek));
        return new Filled(contents);
    }

    /** The races of a week as sessions; none on a day on which a limitation forbids to run. */
    public List<RaceDay> races(FrameWeek week) {
        return week.races().stream()
                .filter(race -> !runner.mayNotRunOn(race.date()))
                .map(
                        race ->
                                new RaceDay(
                                        race.date(),
                                        new RaceRun(runner.pacer(), race).workout(),
                                        EnumSet.of(Tag.HARD, Tag.LONG)))
                .toList();
    }

    /** What the running of a week is about, in one sentence. */
    public Message focus(FrameWeek week) {
        return plan(week, RunLog.EMPTY).mayNotRun()
                ? Message.of("focus.no-running")
                : Focus.of(runner, course, week);
    }

    private Map<String, Filled.Content> runs(FrameWeek week, RunLog done, List<Placed> placedWeek) {
        var plan = plan(week, done);
        var places = plan.places().of(placedWeek);
        return places.isEmpty() ? Map.of() : plan.contents(places);
    }

    private WeekPlan plan(FrameWeek week, RunLog done) {
        return new WeekPlan(new Places(runner, course, week, done));
    }

    private static Filled.Content instead(Placed placed) {
        int minutes =
                Rounding.minutesWithin(Math.min(placed.minutes(), placed.slot().wishedMinutes()));
        return new Filled.Content(new CrossTraining(minutes).workout(), EnumSet.noneOf(Tag.class));
    }
}
