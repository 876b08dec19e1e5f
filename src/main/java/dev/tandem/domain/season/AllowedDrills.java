package dev.tandem.domain.season;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.season.strength.Forbidden;

import java.util.List;
import java.util.Set;

/** Leaves out of a run's warm-up what a limitation forbids; its minutes stay. */
record AllowedDrills(AthleteFile file) {

    PlannedSession of(PlannedSession session) {
        var forbidden = file.forbiddenOn(session.date());
        return session.workout() instanceof Workout.Run run && !forbidden.isEmpty()
                ? session.with(allowed(run, forbidden))
                : session;
    }

    private static Workout allowed(Workout.Run run, Set<Restriction> forbidden) {
        var outline = run.outline();
        var warmUp = outline.warmUp().stream().map(part -> allowed(part, forbidden)).toList();
        return new Workout.Run(
                new Outline(
                        outline.title(),
                        outline.purpose(),
                        outline.durationMinutes(),
                        outline.targetRpe(),
                        warmUp,
                        outline.coolDown()),
                run.type(),
                run.distanceMeters(),
                run.steps());
    }

    private static TimedMovement allowed(TimedMovement part, Set<Restriction> forbidden) {
        var slugs = part.exercises();
        if (slugs == null) {
            return part;
        }
        List<String> kept =
                slugs.stream()
                        .filter(slug -> !Forbidden.by(forbidden, Catalogue.standard().get(slug)))
                        .toList();
        if (kept.size() == slugs.size() || kept.isEmpty()) {
            return part;
        }
        return part.of(kept);
    }
}
