package dev.tandem.domain.nutrition;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A session as far as eating goes, planned or done: what, how long, how far and when. */
public record Exertion(
        Origin origin,
        SessionKind kind,
        int minutes,
        int eventMinutes,
        @Nullable Double distanceMeters,
        boolean isRace,
        int startMinute) {
    private static final int MORNING = 8 * 60;
    private static final int NOON = 12 * 60;

    /** Six hours after a morning's hour, which is the least there is between two (R9). */
    private static final int LATER = 15 * 60;

    /** Which session it is; one that was done in place of a planned one names both. */
    public record Origin(
            @Nullable UUID plannedSessionId, @Nullable UUID sessionId, @Nullable Message title) {
        public boolean isDone() {
            return sessionId != null;
        }
    }

    public static Exertion of(PlannedSession planned) {
        var workout = planned.workout();
        var outline = workout.outline();
        int around = minutes(outline.warmUp()) + minutes(outline.coolDown());
        return new Exertion(
                new Origin(planned.id(), null, outline.title()),
                workout.kind(),
                outline.durationMinutes(),
                outline.durationMinutes() - around,
                workout instanceof Workout.Run run ? (double) run.distanceMeters() : null,
                planned.isRace(),
                startMinute(planned.dayPart()));
    }

    /** Running, lifting and cross-training are; a walk on a day of recovery is not (R13). */
    public boolean isTraining() {
        return kind.isTraining();
    }

    boolean isRun() {
        return kind == SessionKind.RUN;
    }

    /** Before the morning's sessions there is no time for a meal three hours ahead. */
    boolean isEarly() {
        return startMinute < MORNING + 60;
    }

    int endMinute() {
        return startMinute + minutes;
    }

    private static int startMinute(DayPart part) {
        return switch (part) {
            case AM -> MORNING;
            case ANY -> NOON;
            case PM -> LATER;
        };
    }

    private static int minutes(List<TimedMovement> movements) {
        return movements.stream().mapToInt(TimedMovement::minutes).sum();
    }
}
