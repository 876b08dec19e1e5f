package dev.tandem.domain.season.restore;

import static dev.tandem.domain.science.DecisionScience.NOT_HEAVY_MAX_PERCENT;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.season.restore.RestoreResult.Refused;
import dev.tandem.domain.season.strength.Forbidden;
import dev.tandem.domain.season.strength.Kit;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.unit.Message;

import java.util.Optional;
import java.util.Set;

/** What limitations and missing equipment forbid of a session that was planned before. */
record Forbidding(PlannedSession session, Set<Restriction> restrictions, Kit kit) {

    static Optional<Refused> refusal(PlannedSession session, AthleteFile file) {
        var kit = new Kit(file.athlete().wishes().equipment());
        return new Forbidding(session, file.forbiddenOn(session.date()), kit).refusal();
    }

    private Optional<Refused> refusal() {
        return switch (session.workout()) {
            case Workout.Run _ -> forbidsRunning() ? limited("no-running") : Optional.empty();
            case Workout.Strength lift ->
                    lift.exercises().stream().flatMap(part -> refusal(part).stream()).findFirst();
            case Workout.Plain _ -> Optional.empty();
        };
    }

    private boolean forbidsRunning() {
        return restrictions.contains(Restriction.RUNNING)
                || restrictions.contains(Restriction.IMPACT);
    }

    private Optional<Refused> refusal(ExercisePrescription part) {
        var exercise = Catalogue.standard().find(part.exercise()).orElseThrow();
        if (forbids(exercise, part)) {
            return limited("no-exercise", exercise.name());
        }
        return kit.has(exercise.equipment())
                ? Optional.empty()
                : refused("equipment", Message.of("restore.no-equipment", exercise.name()));
    }

    private boolean forbids(Exercise exercise, ExercisePrescription part) {
        return Forbidden.by(restrictions, exercise)
                || (restrictions.contains(Restriction.HEAVY) && isHeavy(part));
    }

    private static boolean isHeavy(ExercisePrescription part) {
        return part.sets().stream()
                .map(set -> set.percentOneRepMax())
                .anyMatch(percent -> percent != null && percent > NOT_HEAVY_MAX_PERCENT);
    }

    private Optional<Refused> limited(String key, Object... args) {
        return refused("limitation", Message.of("restore." + key, args));
    }

    private Optional<Refused> refused(String rule, Message because) {
        return Optional.of(new Refused(rule, because, session.date()));
    }
}
