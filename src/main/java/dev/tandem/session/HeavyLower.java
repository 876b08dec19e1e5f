package dev.tandem.session;

import static dev.tandem.domain.science.ConcurrencyScience.HEAVY_LOWER_FROM_POINTS;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.session.DoneExercise;

import java.util.List;

/** Whether what was lifted was heavy for the legs: the tag of each exercise times its sets (D6). */
final class HeavyLower {
    private HeavyLower() {}

    static boolean is(List<DoneExercise> exercises) {
        return exercises.stream().mapToInt(HeavyLower::points).sum() >= HEAVY_LOWER_FROM_POINTS;
    }

    private static int points(DoneExercise done) {
        return Catalogue.standard()
                .find(done.exercise())
                .map(known -> known.traits().lowerBodyFatigue() * done.sets().size())
                .orElse(0);
    }
}
