package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Recount.exercise;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.fixture.audit.May;

import java.util.Set;

/** What an athlete may do by the contract, as the audit has it. */
final class Permitted {
    static boolean canDo(Draws.Case drawn, Set<MovementPattern> patterns) {
        return Catalogue.standard().all().stream()
                .filter(exercise -> patterns.contains(exercise.pattern()))
                .anyMatch(exercise -> permitted(drawn, exercise.slug()));
    }

    static boolean permitted(Draws.Case drawn, String slug) {
        var exercise = exercise(slug);
        var lifter = new Lifter(drawn.file(), drawn.week().startDate());
        return (drawn.draw().level().isAtLeast(exercise.level()) || lifter.hasProofOf(exercise))
                && exercise.equipment().stream()
                        .allMatch(item -> May.use(drawn.draw().owned(), item))
                && drawn.draw().forbidden().stream().noneMatch(no -> May.notDo(no, exercise));
    }

    private Permitted() {}
}
