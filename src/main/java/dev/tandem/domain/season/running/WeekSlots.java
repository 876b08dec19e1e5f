package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.PopulationScience.NOVICE_MAX_RUN_DAYS;
import static dev.tandem.domain.science.RunCycleScience.RUN_WALK_RUNS_PER_WEEK;
import static dev.tandem.domain.science.RunRecipeScience.SHORTEST_QUALITY_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.SHORTEST_RUN_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.RUN_WORTH_IT_MINUTES;
import static dev.tandem.domain.science.WeekLimitScience.TRAINING_DAYS_PER_WEEK;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.running.recipe.EasyRun;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The runs a week asks the scheduler to place: the long run, key sessions, easy runs. */
@Cited({"F12", "I13", "I16", "R3", "R12"})
record WeekSlots(WeekPlan plan) {

    List<Slot> of(int wished) {
        int runs = number(wished);
        if (runs == 0) {
            return List.of();
        }
        if (mayNotRun()) {
            return crossTraining(runs);
        }
        var slots = unmeasured(runs);
        return plan.ladder().covers(plan.week()) ? slots : measured(slots);
    }

    private int number(int wished) {
        int most = Math.min(wished, TRAINING_DAYS_PER_WEEK);
        if (plan.ladder().covers(plan.week())) {
            most = Math.min(most, RUN_WALK_RUNS_PER_WEEK);
        }
        if (plan.runner().isNovice()) {
            most = Math.min(most, NOVICE_MAX_RUN_DAYS);
        }
        return plan.course().isRaceWeek(plan.week())
                ? Math.min(raceWeek(most), daysBeforeRace() / 2)
                : Math.min(most, worthIt());
    }

    /** The race is one of the runs of a runner who runs often. */
    private static int raceWeek(int runs) {
        return runs > 3 ? runs - 1 : runs;
    }

    private int daysBeforeRace() {
        var race = plan.course().mainRace();
        return race == null
                ? 0
                : (int) ChronoUnit.DAYS.between(plan.week().startDate(), race.date()) + 1;
    }

    /** So many runs that none is too short to be worth it; two at least. */
    private int worthIt() {
        int meters = new Volume(plan.runner(), plan.course()).meters(plan.week(), done());
        int least = EasyRun.metersWithin(plan.runner().pacer(), RUN_WORTH_IT_MINUTES);
        return plan.ladder().covers(plan.week()) || mayNotRun()
                ? TRAINING_DAYS_PER_WEEK
                : Math.max(2, meters / Math.max(1, least));
    }

    private boolean mayNotRun() {
        var start = plan.week().startDate();
        return IntStream.range(0, 7).mapToObj(start::plusDays).anyMatch(plan.runner()::mayNotRunOn);
    }

    private List<Slot> unmeasured(int runs) {
        var keys = new KeySessions(plan.runner(), plan.course()).of(plan.week(), runs);
        var marathon = new MarathonFinish(plan.runner(), plan.course(), plan.week());
        var longTags =
                marathon.isHardWeek(runs, keys.size())
                        ? EnumSet.of(Tag.LONG, Tag.HARD)
                        : EnumSet.of(Tag.LONG);
        var slots = new ArrayList<Slot>();
        slots.add(slot("long", longTags, RUN_WORTH_IT_MINUTES, 45));
        int qualities = plan.ladder().covers(plan.week()) ? 0 : Math.min(keys.size(), runs - 1);
        for (int index = 1; index < runs; index++) {
            slots.add(
                    index <= qualities
                            ? slot(
                                    "quality-" + index,
                                    EnumSet.of(Tag.HARD),
                                    SHORTEST_QUALITY_MINUTES,
                                    45)
                            : slot(
                                    "easy-" + (index - qualities),
                                    EnumSet.noneOf(Tag.class),
                                    SHORTEST_RUN_MINUTES,
                                    40));
        }
        return slots;
    }

    /** The slots with the minutes that the week would take if it had all it wants. */
    private List<Slot> measured(List<Slot> slots) {
        var places = plan.places().of(slots, plan.runner().longestMinutes(plan.course().aim()));
        var contents = plan.contents(places);
        return slots.stream().map(slot -> wishing(slot, contents.get(slot.key()))).toList();
    }

    private List<Slot> crossTraining(int runs) {
        return IntStream.range(0, runs)
                .mapToObj(
                        index ->
                                new Slot(
                                        index == 0 ? "long" : "easy-" + index,
                                        SessionKind.CROSS_TRAINING,
                                        Set.of(),
                                        Set.of(),
                                        RUN_WORTH_IT_MINUTES,
                                        index == 0 ? 50 : 40))
                .toList();
    }

    private RunLog done() {
        return plan.places().done();
    }

    private static Slot slot(String key, Set<Tag> tags, int leastMinutes, int wishedMinutes) {
        return new Slot(key, SessionKind.RUN, tags, Set.of(), leastMinutes, wishedMinutes);
    }

    private static Slot wishing(Slot slot, Filled.@Nullable Content content) {
        if (content == null) {
            return slot;
        }
        int minutes = content.workout().outline().durationMinutes();
        return slot(slot.key(), slot.tags(), Math.min(slot.leastMinutes(), minutes), minutes);
    }
}
