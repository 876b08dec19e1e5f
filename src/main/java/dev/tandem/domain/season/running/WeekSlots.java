package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunRecipeScience.SHORTEST_QUALITY_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.SHORTEST_RUN_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.CROSS_TRAINING_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.RUN_WORTH_IT_MINUTES;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The runs a week asks the scheduler to place: the long run, key sessions, easy runs. */
@Cited({"R3", "R12", "R19"})
record WeekSlots(WeekPlan plan) {

    List<Slot> of(int wished) {
        int runs = new RunCount(plan).of(wished);
        if (runs <= 0) {
            return List.of();
        }
        return plan.mayNotRun() ? crossTraining(runs) : measured(unmeasured(runs));
    }

    private List<Slot> unmeasured(int runs) {
        int qualities = plan.ladder().covers(plan.week()) ? 0 : keySessions(runs);
        var slots = new ArrayList<Slot>();
        slots.add(longRun(runs, qualities));
        IntStream.rangeClosed(1, qualities).mapToObj(WeekSlots::quality).forEach(slots::add);
        IntStream.range(1, runs - qualities).mapToObj(WeekSlots::easy).forEach(slots::add);
        return slots;
    }

    private int keySessions(int runs) {
        return Math.min(
                runs - 1, new KeySessionCount(plan.runner(), plan.course()).of(plan.week(), runs));
    }

    private Slot longRun(int runs, int qualities) {
        boolean isHard =
                new MarathonFinish(plan.runner(), plan.course(), plan.week())
                        .isHardWeek(runs, qualities);
        var tags = isHard ? EnumSet.of(Tag.LONG, Tag.HARD) : EnumSet.of(Tag.LONG);
        return slot("long", tags, SHORTEST_QUALITY_MINUTES, SHORTEST_QUALITY_MINUTES);
    }

    private static Slot quality(int number) {
        return slot(
                "quality-" + number,
                EnumSet.of(Tag.HARD),
                SHORTEST_QUALITY_MINUTES,
                SHORTEST_QUALITY_MINUTES);
    }

    private static Slot easy(int number) {
        return slot(
                "easy-" + number,
                EnumSet.noneOf(Tag.class),
                SHORTEST_RUN_MINUTES,
                SHORTEST_RUN_MINUTES);
    }

    /** The slots with the minutes that the week would take if it had all it wants. */
    private List<Slot> measured(List<Slot> slots) {
        var places = plan.places().of(slots, plan.runner().longestMinutes(plan.course().aim()));
        var contents = plan.contents(places);
        return slots.stream().map(slot -> wishing(slot, contents.get(slot.key()))).toList();
    }

    private static List<Slot> crossTraining(int runs) {
        return IntStream.range(0, runs)
                .mapToObj(index -> index == 0 ? "long" : "easy-" + index)
                .map(
                        key ->
                                new Slot(
                                        key,
                                        SessionKind.CROSS_TRAINING,
                                        Set.of(),
                                        Set.of(),
                                        RUN_WORTH_IT_MINUTES,
                                        CROSS_TRAINING_MINUTES))
                .toList();
    }

    private static Slot wishing(Slot slot, Filled.@Nullable Content content) {
        if (content == null) {
            return slot;
        }
        int minutes = content.workout().outline().durationMinutes();
        return slot(slot.key(), slot.tags(), Math.min(slot.leastMinutes(), minutes), minutes);
    }

    /** Marathon pace makes a long run hard without being quality (D6g). */
    private static Slot slot(String key, Set<Tag> tags, int leastMinutes, int wishedMinutes) {
        boolean isQuality = tags.contains(Tag.HARD) && !tags.contains(Tag.LONG);
        return new Slot(
                key, SessionKind.RUN, tags, Set.of(), leastMinutes, wishedMinutes, isQuality);
    }
}
