package dev.tandem.domain.season.restore;

import static dev.tandem.domain.science.DecisionScience.NOT_HEAVY_MAX_PERCENT;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.season.restore.RestoreResult.Refused;
import dev.tandem.domain.season.strength.Forbidden;
import dev.tandem.domain.season.strength.Kit;
import dev.tandem.domain.strength.ExercisePrescription;

import java.util.Optional;
import java.util.Set;

/** What limitations and missing equipment forbid of a session that was planned before. */
final class Forbidding {
    private Forbidding() {}

    static Optional<Refused> refusal(PlannedSession session, AthleteFile file) {
        var forbidden = file.forbiddenOn(session.date());
        return switch (session.workout()) {
            case Workout.Run _ when forbidsRunning(forbidden) ->
                    refused("limitation", "you noted that you cannot run then", session);
            case Workout.Strength lift -> refusal(session, lift, forbidden, file);
            case Workout.Run _, Workout.Plain _ -> Optional.empty();
        };
    }

    private static boolean forbidsRunning(Set<Restriction> forbidden) {
        return forbidden.contains(Restriction.RUNNING) || forbidden.contains(Restriction.IMPACT);
    }

    private static Optional<Refused> refusal(
            PlannedSession session,
            Workout.Strength lift,
            Set<Restriction> forbidden,
            AthleteFile file) {
        var kit = new Kit(file.athlete().wishes().equipment());
        for (var part : lift.exercises()) {
            var exercise = Catalogue.standard().find(part.exercise()).orElseThrow();
            if (Forbidden.by(forbidden, exercise)
                    || (forbidden.contains(Restriction.HEAVY) && isHeavy(part))) {
                return refused(
                        "limitation",
                        "what you noted as a limitation rules out its " + exercise.name(),
                        session);
            }
            if (!kit.has(exercise.equipment())) {
                return refused(
                        "equipment",
                        "you no longer have what its " + exercise.name() + " needs",
                        session);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeavy(ExercisePrescription part) {
        return part.sets().stream()
                .map(set -> set.percentOneRepMax())
                .anyMatch(percent -> percent != null && percent > NOT_HEAVY_MAX_PERCENT);
    }

    private static Optional<Refused> refused(String rule, String because, PlannedSession session) {
        return Optional.of(new Refused(rule, because, session.date()));
    }
}
