package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.strength.ExercisePrescription;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts what is in sessions from their exercises and sets alone. */
final class Recount {
    static final Set<MovementPattern> PUSH =
            EnumSet.of(MovementPattern.HORIZONTAL_PUSH, MovementPattern.VERTICAL_PUSH);

    static final Set<MovementPattern> PULL =
            EnumSet.of(MovementPattern.HORIZONTAL_PULL, MovementPattern.VERTICAL_PULL);

    static double minutes(FilledSession session) {
        var outline = session.workout().outline();
        double seconds = 0;
        for (var each : session.workout().exercises()) {
            int sides = exercise(each.exercise()).isOneSided() ? 2 : 1;
            for (var set : each.sets()) {
                int work = set.unit() == SetUnit.REPS ? 3 * set.amount() : set.amount();
                seconds += sides * work + set.restSeconds();
            }
        }
        return seconds / 60 + total(outline.warmUp()) + total(outline.coolDown());
    }

    static int total(Collection<TimedMovement> movements) {
        return movements.stream().mapToInt(TimedMovement::minutes).sum();
    }

    static int total(List<FilledSession> sessions) {
        return sets(sessions, EnumSet.allOf(MovementPattern.class));
    }

    static int sets(List<FilledSession> sessions, Set<MovementPattern> patterns) {
        return sessions.stream()
                .flatMap(session -> session.workout().exercises().stream())
                .filter(each -> patterns.contains(exercise(each.exercise()).pattern()))
                .mapToInt(each -> each.sets().size())
                .sum();
    }

    static Set<Tag> seen(List<ExercisePrescription> exercises) {
        var tags = EnumSet.noneOf(Tag.class);
        int points = 0;
        boolean legs = false;
        for (var each : exercises) {
            var exercise = exercise(each.exercise());
            points += exercise.traits().lowerBodyFatigue() * hard(each);
            legs |=
                    exercise.traits().lowerBodyFatigue() > 0
                            || exercise.muscles().primary().stream().anyMatch(LEGS::test);
            if (exercise.pattern() == MovementPattern.PLYOMETRIC) {
                tags.add(Tag.PLYOMETRIC);
            }
        }
        if (points >= 12) {
            tags.add(Tag.HEAVY_LOWER);
        }
        if (!legs) {
            tags.add(Tag.UPPER_ONLY);
        }
        return tags;
    }

    static final Predicate<Muscle> LEGS =
            EnumSet.of(
                            Muscle.QUADRICEPS,
                            Muscle.GLUTES,
                            Muscle.HAMSTRINGS,
                            Muscle.CALVES,
                            Muscle.ADDUCTORS,
                            Muscle.ABDUCTORS)
                    ::contains;

    static int hard(ExercisePrescription each) {
        return (int)
                each.sets().stream()
                        .filter(set -> set.repsInReserve() == null || set.repsInReserve() <= 4)
                        .count();
    }

    static Set<Muscle> heavy(List<ExercisePrescription> exercises) {
        var count = new EnumMap<Muscle, Integer>(Muscle.class);
        for (var each : exercises) {
            var exercise = exercise(each.exercise());
            var name = exercise.pattern().name();
            if (!name.startsWith("CORE") && !name.equals("CALF") && !name.equals("MOBILITY")) {
                exercise.muscles().primary().forEach(m -> count.merge(m, hard(each), Integer::sum));
            }
        }
        var heavy = EnumSet.noneOf(Muscle.class);
        count.forEach(
                (muscle, sets) -> {
                    if (sets >= 4) {
                        heavy.add(muscle);
                    }
                });
        return heavy;
    }

    static Map<Muscle, Integer> perMuscle(List<FilledSession> sessions) {
        var count = new EnumMap<Muscle, Integer>(Muscle.class);
        for (var session : sessions) {
            for (var each : session.workout().exercises()) {
                exercise(each.exercise())
                        .muscles()
                        .primary()
                        .forEach(muscle -> count.merge(muscle, hard(each), Integer::sum));
            }
        }
        return count;
    }

    static Exercise exercise(String slug) {
        return Catalogue.standard().get(slug);
    }

    private Recount() {}
}
