package dev.tandem.domain.progress;

import static dev.tandem.domain.science.ProgressScience.RECORD_REPETITIONS;

import dev.tandem.domain.session.DoneExercise;
import dev.tandem.domain.session.DoneExercise.DoneSet;
import dev.tandem.domain.session.Session;
import dev.tandem.domain.strength.OneRepMax;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The marks of lifts: the best estimate of one repetition (E3), and the heaviest weight that was
 * lifted at least so often. A set without a weight says nothing here.
 */
public final class LiftMarks {
    private static final double RPE_TO_FAILURE = 10;

    private LiftMarks() {}

    static List<Achievement> of(Session session) {
        var best = new Achievements();
        for (var done : session.exercises()) {
            for (var set : done.sets()) {
                of(done, set, session.id()).forEach(best::add);
            }
        }
        return List.copyOf(best.best());
    }

    private static List<Achievement> of(DoneExercise done, DoneSet set, UUID sessionId) {
        var reps = set.reps();
        var weightKg = set.weightKg();
        if (reps == null || weightKg == null || weightKg <= 0) {
            return List.of();
        }
        double inReserve = set.rpe() == null ? 0 : RPE_TO_FAILURE - set.rpe();
        return of(new Lift(done.exercise(), weightKg, reps, inReserve), sessionId);
    }

    /** A set of a lift, and the repetitions that were left. */
    public record Lift(String exercise, double weightKg, int reps, double repsInReserve) {}

    public static List<Achievement> of(Lift lift, @Nullable UUID sessionId) {
        var marks = new ArrayList<Achievement>();
        OneRepMax.estimate(lift.weightKg(), lift.reps(), lift.repsInReserve())
                .map(max -> oneRepMax(lift, max, sessionId))
                .ifPresent(marks::add);
        for (int reps : RECORD_REPETITIONS) {
            if (lift.reps() >= reps) {
                var key = MarkKey.repMax(lift.exercise(), reps);
                marks.add(new Achievement(key, lift.weightKg(), false, sessionId));
            }
        }
        return marks;
    }

    private static Achievement oneRepMax(Lift lift, OneRepMax max, @Nullable UUID sessionId) {
        var isLifted = lift.reps() == 1 && lift.repsInReserve() == 0;
        return new Achievement(MarkKey.oneRepMax(lift.exercise()), max.kg(), !isLifted, sessionId);
    }
}
