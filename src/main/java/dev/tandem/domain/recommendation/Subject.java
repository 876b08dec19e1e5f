package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.easing.LoadedAreas;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.strength.StrengthFocus;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What is decided about: one planned session, or a day without any. */
record Subject(@Nullable PlannedSession session) {
    static final Subject NOTHING = new Subject(null);

    boolean isTraining() {
        return session != null && session.workout().kind().isTraining();
    }

    boolean isRun() {
        return session != null && session.workout() instanceof Workout.Run;
    }

    boolean isStrength() {
        return session != null && session.workout() instanceof Workout.Strength;
    }

    boolean isRace() {
        return session != null
                && session.workout() instanceof Workout.Run run
                && run.type() == RunType.RACE;
    }

    boolean isHardRun() {
        return isRun() && has(Tag.HARD);
    }

    /** Hard in the sense of persistence: hard runs and heavy lower-body strength (R36). */
    boolean isHard() {
        return isHardRun() || has(Tag.HEAVY_LOWER);
    }

    /** Strength that trains the legs (R35). */
    boolean isLowerBodyStrength() {
        return session != null
                && session.workout() instanceof Workout.Strength strength
                && !has(Tag.UPPER_ONLY)
                && strength.focus() != StrengthFocus.UPPER;
    }

    boolean has(Tag tag) {
        return session != null && session.has(tag);
    }

    int minutes() {
        return session == null ? 0 : session.workout().outline().durationMinutes();
    }

    double load() {
        return session == null ? 0 : session.workout().outline().load();
    }

    double meters() {
        return session != null && session.workout() instanceof Workout.Run run
                ? run.distanceMeters()
                : 0;
    }

    /** The areas of the body the session works with (R34). */
    Set<BodyArea> loadedAreas() {
        return session == null ? Set.of() : LoadedAreas.of(session.workout());
    }
}
