package dev.tandem.domain.season.strength;

import static java.util.Objects.requireNonNull;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Fills the days of a week with exercises and sets. */
record WeekDrafts(Situation situation, Repertoire repertoire) {
    /** Days whose week has room for jumps are asked for only where jumps are wise. */
    boolean canHold(List<Day> days) {
        return days.stream().noneMatch(Day::jumps) || mayJump();
    }

    List<Draft> of(List<Day> days) {
        var granted = granted(days);
        return IntStream.range(0, days.size())
                .mapToObj(index -> draft(index, days.get(index), granted))
                .filter(draft -> !draft.chain().getFirst().lifts().isEmpty())
                .toList();
    }

    private Draft draft(int index, Day day, List<Choice.Chosen> granted) {
        var key = key(index);
        var lifts =
                granted.stream()
                        .filter(chosen -> chosen.key().equals(key) && chosen.lift().sets() > 0)
                        .sorted(Comparator.comparingInt(Choice.Chosen::order))
                        .map(Choice.Chosen::lift)
                        .toList();
        var chain = Cuts.chain(goalFirst(lifts));
        var type = Style.of(situation).of(day, chain.getFirst());
        var measured = new Measure(situation, day, type).of(chain);
        return new Draft(key, day, measured, situation, type);
    }

    private static String key(int index) {
        return "strength-" + (char) ('a' + index);
    }

    /** The leading lifts of all days take their sets first, so that the week keeps its balance. */
    private List<Choice.Chosen> granted(List<Day> days) {
        var week = new EnumMap<Muscle, Integer>(Muscle.class);
        var rooms = new LinkedHashMap<String, Allowance>();
        var wished = new ArrayList<Choice.Chosen>();
        for (int index = 0; index < days.size(); index++) {
            var day = days.get(index);
            rooms.put(key(index), Allowance.of(day.bound(), week));
            boolean isFast = index == 0 && days.size() > 1 && Style.isTimeForFast(situation);
            wished.addAll(new Choice(situation, repertoire, isFast).of(key(index), day));
        }
        wished.sort(Comparator.comparingInt((Choice.Chosen each) -> each.lift().rank()));
        var granted = new ArrayList<Choice.Chosen>();
        for (var each : wished) {
            var lift = requireNonNull(rooms.get(each.key())).grant(each.lift());
            granted.add(new Choice.Chosen(each.key(), each.order(), lift));
        }
        return granted;
    }

    private List<Lift> goalFirst(List<Lift> lifts) {
        return lifts.stream()
                .sorted(
                        Comparator.comparing(
                                (Lift lift) ->
                                        lift.role() != Role.JUMP
                                                && situation
                                                        .lifter()
                                                        .goalOf(lift.exercise())
                                                        .isEmpty()))
                .toList();
    }

    /** Jumps want a base of strength, fresh legs and a reason (D5, D6e). */
    private boolean mayJump() {
        var lifter = situation.lifter();
        var week = situation.week();
        return lifter.level().isAtLeast(Level.INTERMEDIATE)
                && !lifter.isOlder()
                && situation.seasonGoal() instanceof Goal.Race
                && (week.phase() == Phase.BUILD || week.phase() == Phase.PEAK)
                && !week.lighter()
                && week.races().isEmpty()
                && !situation.wayBack().isTooSoonForJumps()
                && !situation.restrictions().contains(Restriction.IMPACT)
                && !situation.restrictions().contains(Restriction.PLYOMETRICS);
    }
}
