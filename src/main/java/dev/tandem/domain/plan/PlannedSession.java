package dev.tandem.domain.plan;

import dev.tandem.domain.running.RunType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is to be done on a date, and why there. */
public record PlannedSession(
        UUID id,
        LocalDate date,
        DayPart dayPart,
        Workout workout,
        Set<Tag> tags,
        PlannedStatus status,
        List<Placement> placement) {
    public PlannedSession {
        var copy = EnumSet.noneOf(Tag.class);
        copy.addAll(tags);
        tags = Collections.unmodifiableSet(copy);
        placement = List.copyOf(placement);
    }

    public boolean has(Tag tag) {
        return tags.contains(tag);
    }

    public boolean isTraining() {
        return workout.kind().isTraining();
    }

    public boolean isRace() {
        return workout instanceof Workout.Run run && run.type() == RunType.RACE;
    }

    /** Metres that count as running in training: a race's do not (R5). */
    public int trainingMeters() {
        return switch (workout) {
            case Workout.Run run when run.type() != RunType.RACE -> run.distanceMeters();
            case Workout.Run _, Workout.Strength _, Workout.Plain _ -> 0;
        };
    }

    public PlannedSession with(PlannedStatus other) {
        return new PlannedSession(id, date, dayPart, workout, tags, other, placement);
    }

    /** Something else to do at the same time. */
    public PlannedSession with(Workout other) {
        return new PlannedSession(id, date, dayPart, other, tags, status, placement);
    }

    /** The same session at another time. */
    public PlannedSession at(LocalDate day, DayPart part, List<Placement> reasons) {
        return new PlannedSession(id, day, part, workout, tags, status, reasons);
    }
}
