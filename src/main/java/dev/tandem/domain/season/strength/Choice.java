package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the exercises of one day of a week, which may be for fast lifts, and how many sets each
 * should have.
 */
record Choice(Situation situation, Repertoire repertoire, boolean isFast) {
    private static final int MAIN_SETS = 4;
    private static final int USUAL_SETS = 3;
    private static final int FEW_SETS = 2;
    private static final int ANY_FATIGUE = 3;
    private static final int LITTLE_FATIGUE = 1;

    /** Fewer exercises than this are no session. */
    private static final int LEAST_EXERCISES = 2;

    /** A lift and its place in the order of the day. */
    record Chosen(String key, int order, Lift lift) {}

    /** The lifts of a day in order of rank; in a lighter week those that are known already. */
    List<Chosen> of(String key, Day day) {
        var known = situation.bringsNothingNew() ? situation.past().exercises() : Set.<String>of();
        var chosen = among(known, key, day);
        return known.isEmpty() || chosen.size() >= LEAST_EXERCISES
                ? chosen
                : among(Set.of(), key, day);
    }

    private List<Chosen> among(Set<String> known, String key, Day day) {
        var places = new ArrayList<>(day.shape().places());
        if (day.jumps()) {
            places.addFirst(Shape.JUMPS);
        }
        var found = new ArrayList<Chosen>();
        var taken = new HashSet<String>();
        for (var place :
                places.stream().sorted(Comparator.comparingInt(Shape.Place::rank)).toList()) {
            int fatigue = known.isEmpty() ? fatigue(day) : ANY_FATIGUE;
            var search = new Repertoire.Search(situation.stage().block(), taken, fatigue, known);
            var exercise = repertoire.choose(place.need(), search);
            if (exercise.isPresent()) {
                var isNew = isNew(place, exercise.get(), search);
                taken.add(exercise.get().slug());
                var lift = lift(place, exercise.get(), day, isNew);
                found.add(new Chosen(key, places.indexOf(place), sized(key, day, lift)));
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
        boolean hasGoal = situation.lifter().goalOf(exercise).isPresent();
        var role = day.bound() != Day.Bound.EASY && hasGoal ? Role.MAIN : place.role();
        var lift = new Lift(exercise, role, place.rank(), 1, isNew);
        return isFast && !hasGoal && Style.canBeHeavy(lift) ? lift.fast() : lift;
    }

    private Lift sized(String key, Day day, Lift lift) {
        int most = situation.past().mostSets(key, lift.exercise().slug());
        return lift.withSets(Math.min(most, wishedSets(lift, day)));
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
        var leads = lift.role() == Role.MAIN || lift.role() == Role.FAST;
        return leads && builds ? MAIN_SETS : USUAL_SETS;
    }

    private int fatigue(Day day) {
        return day.bound() == Day.Bound.FREE || Style.isFresh(situation.week())
                ? ANY_FATIGUE
                : LITTLE_FATIGUE;
    }
}
