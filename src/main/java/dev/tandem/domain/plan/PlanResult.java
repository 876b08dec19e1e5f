package dev.tandem.domain.plan;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Preferences;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A plan, or the reason there is none. */
public sealed interface PlanResult {
    /** The plan. */
    record Planned(Season season) implements PlanResult {}

    /** Not even the least week fits (R1, D7): which wishes collide, and what would do. */
    record NoRoom(String rule, List<Conflict> conflicts, List<Alternative> alternatives)
            implements PlanResult {}

    /** The goal is too near: the first day that would do, and what could be done instead. */
    record TooSoon(LocalDate earliestDate, Message possible) implements PlanResult {}

    /** Too young for this plan (R18). */
    record AgeNotServed(Message detail) implements PlanResult {}

    /** A concern or a missing consent holds all plans. */
    record OnHold(Set<Concern> concerns, Message whatToDo) implements PlanResult {}

    /** A wish that collides with the others. */
    record Conflict(String wish, Message text) {}

    /** A change of the athlete with which a plan exists; null leaves that part as it is. */
    record Alternative(
            Message text, @Nullable Availability availability, @Nullable Preferences preferences) {}
}
