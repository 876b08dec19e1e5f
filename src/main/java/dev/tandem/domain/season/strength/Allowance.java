package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.Mechanics;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ConcurrencyScience;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthVolumeScience;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How many sets a week and a session still have room for: hard sets a muscle (E5), leg fatigue
 * below what counts as heavy (D6), and no shared heavy muscle (R10) where that is promised.
 */
@Cited(
        value = {"D6", "E5", "R10"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Allowance {
    static final Set<Muscle> LOWER_BODY =
            EnumSet.of(
                    Muscle.QUADRICEPS,
                    Muscle.GLUTES,
                    Muscle.HAMSTRINGS,
                    Muscle.ADDUCTORS,
                    Muscle.ABDUCTORS,
                    Muscle.CALVES);

    /** Core, calf and mobility work asks for no day between (R10). */
    private static final Set<MovementPattern> NEVER_HEAVY =
            EnumSet.of(
                    MovementPattern.CALF,
                    MovementPattern.FOOT,
                    MovementPattern.MOBILITY,
                    MovementPattern.CORE_ANTI_EXTENSION,
                    MovementPattern.CORE_ANTI_ROTATION,
                    MovementPattern.CORE_EXTENSION,
                    MovementPattern.CORE_FLEXION,
                    MovementPattern.CORE_LATERAL);

    /** A single set is not worth setting up for. */
    private static final int LEAST_SETS = 2;

    private final Map<Muscle, Integer> week;
    private final Map<Muscle, Integer> session = new EnumMap<>(Muscle.class);
    private final Day.Bound bound;
    private int legPoints;

    private Allowance(Map<Muscle, Integer> week, Day.Bound bound) {
        this.week = week;
        this.bound = bound;
    }

    static Allowance of(Day.Bound bound, Map<Muscle, Integer> week) {
        return new Allowance(week, bound);
    }

    static boolean countsAsHeavy(Exercise exercise) {
        return !NEVER_HEAVY.contains(exercise.pattern())
                && exercise.traits().mechanics() != Mechanics.MOBILITY;
    }

    /** The lift with as many of its sets as there is room for, taken from the room. */
    Lift grant(Lift wish) {
        if (wish.role() == Role.JUMP || wish.role() == Role.FAST) {
            return wish;
        }
        int room = Math.min(wish.sets(), room(wish.exercise()));
        var granted = wish.withSets(room < LEAST_SETS ? 0 : room);
        legPoints += granted.legPoints();
        for (var muscle : wish.exercise().muscles().primary()) {
            week.merge(muscle, granted.sets(), Integer::sum);
            if (countsAsHeavy(wish.exercise())) {
                session.merge(muscle, granted.sets(), Integer::sum);
            }
        }
        return granted;
    }

    private int room(Exercise exercise) {
        int room = legRoom(exercise.traits().lowerBodyFatigue());
        for (var muscle : exercise.muscles().primary()) {
            room = Math.min(room, mostInWeek(muscle) - week.getOrDefault(muscle, 0));
            if (countsAsHeavy(exercise)) {
                room = Math.min(room, mostInSession() - session.getOrDefault(muscle, 0));
            }
        }
        return room;
    }

    private int legRoom(int fatigue) {
        return bound == Day.Bound.FREE || fatigue == 0
                ? Integer.MAX_VALUE
                : ((int) ConcurrencyScience.HEAVY_LOWER_FROM_POINTS - 1 - legPoints) / fatigue;
    }

    private int mostInSession() {
        return bound == Day.Bound.EASY
                ? ConcurrencyScience.SHARED_MUSCLE_HARD_SETS - 1
                : (int) StrengthVolumeScience.SESSION_MAX_SETS.high();
    }

    private static int mostInWeek(Muscle muscle) {
        return (int)
                (LOWER_BODY.contains(muscle)
                        ? StrengthVolumeScience.RUNNER_LOWER_SETS.high()
                        : StrengthVolumeScience.RUNNER_UPPER_SETS.high());
    }
}
