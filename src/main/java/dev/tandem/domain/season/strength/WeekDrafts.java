package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills the days of a week with exercises and sets. */
record WeekDrafts(Situation situation, Repertoire repertoire) {
    private static final int MAIN_SETS = 4;
    private static final int USUAL_SETS = 3;
    private static final int FEW_SETS = 2;
    private static final int ANY_FATIGUE = 3;
    private static final int LITTLE_FATIGUE = 1;

    /** A place of a day with the exercise chosen for it. */
    private record Chosen(int day, int order, Lift lift) {}

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

    private Draft draft(int index, Day day, List<Chosen> granted) {
        var lifts =
                granted.stream()
                        .filter(chosen -> chosen.day() == index && chosen.lift().sets() > 0)
                        .sorted(Comparator.comparingInt(Chosen::order))
                        .map(Chosen::lift)
                        .toList();
        var chain = Cuts.chain(goalFirst(lifts));
        var type = Style.of(situation).of(day, chain.getFirst());
        var measured = new Measure(situation, day, type).of(chain);
        return new Draft("strength-" + (char) ('a' + index), day, measured, situation, type);
    }

    /** The leading lifts of all days take their sets first, so that the week keeps its balance. */
    private List<Chosen> granted(List<Day> days) {
        var week = new EnumMap<Muscle, Integer>(Muscle.class);
        var rooms = days.stream().map(day -> Allowance.of(day.bound(), week)).toList();
        return IntStream.range(0, days.size())
                .boxed()
                .flatMap(index -> chosen(index, days.get(index)).stream())
                .sorted(Comparator.comparingInt((Chosen each) -> each.lift().rank()))
                .map(
                        each ->
                                new Chosen(
                                        each.day(),
                                        each.order(),
                                        rooms.get(each.day()).grant(each.lift())))
                .toList();
    }

    private List<Chosen> chosen(int index, Day day) {
        var places = new ArrayList<>(day.shape().places());
        if (day.jumps()) {
            places.addFirst(Shape.JUMPS);
        }
        var found = new ArrayList<Chosen>();
        var taken = new HashSet<String>();
        for (var place :
                places.stream().sorted(Comparator.comparingInt(Shape.Place::rank)).toList()) {
            var search = new Repertoire.Search(situation.stage().block(), taken, fatigue(day));
            var exercise = repertoire.choose(place.need(), search);
            if (exercise.isPresent()) {
                var isNew = isNew(place, exercise.get(), search);
                taken.add(exercise.get().slug());
                var lift = lift(place, exercise.get(), day, isNew);
                found.add(new Chosen(index, places.indexOf(place), lift));
            }
        }
        return found;
    }

    private boolean isNew(Shape.Place place, Exercise exercise, Repertoire.Search search) {
        return search.block() > 0
                && !repertoire
                        .choose(place.need(), search.oneBlockEarlier())
                        .map(Exercise::slug)
                        .equals(Optional.of(exercise.slug()));
    }

    private Lift lift(Shape.Place place, Exercise exercise, Day day, boolean isNew) {
        var leads =
                day.bound() != Day.Bound.EASY && situation.lifter().goalOf(exercise).isPresent();
        var role = leads ? Role.MAIN : place.role();
        var lift = new Lift(exercise, role, place.rank(), 1, isNew);
        return lift.withSets(wishedSets(lift, day));
    }

    @Cited(
            value = {"E5", "E11", "I5"},
            confidence = Confidence.DESIGN_DEFAULT)
    private int wishedSets(Lift lift, Day day) {
        var spares = day.bound() != Day.Bound.FREE || Style.isFresh(situation.week());
        if (spares && lift.exercise().traits().lowerBodyFatigue() > LITTLE_FATIGUE) {
            return FEW_SETS;
        }
        var lifter = situation.lifter();
        var builds = !lifter.isNovice() && !lifter.isOlder() && day.bound() != Day.Bound.EASY;
        return lift.role() == Role.MAIN && builds ? MAIN_SETS : USUAL_SETS;
    }

    private int fatigue(Day day) {
        return day.bound() == Day.Bound.FREE || Style.isFresh(situation.week())
                ? ANY_FATIGUE
                : LITTLE_FATIGUE;
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
                && !situation.restrictions().contains(Restriction.IMPACT)
                && !situation.restrictions().contains(Restriction.PLYOMETRICS);
    }
}
