package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Seven days from any weekday on, the slots that want a place there, and all that bears on where.
 * Fixed are sessions that are what they are: of the seven days or more before the week (so that
 * rules hold across its border), already done in it, or planned after it; they are in no slot. A
 * pinned slot is one of the slots.
 */
public record WeekProblem(
        LocalDate start,
        List<Room> rooms,
        List<Slot> slots,
        List<Pin> pins,
        List<Placed> fixed,
        List<RaceDay> races,
        Limits limits,
        WeekWishes wishes) {
    public static final int DAYS = 7;

    public WeekProblem {
        rooms = List.copyOf(rooms);
        slots = List.copyOf(slots);
        pins = List.copyOf(pins);
        fixed = List.copyOf(fixed);
        races = List.copyOf(races);
        if (slots.stream().map(Slot::key).distinct().count() < slots.size()) {
            throw new IllegalArgumentException("two slots have the same key");
        }
    }

    /** An open week without slots, history or wishes. */
    public static WeekProblem of(LocalDate start, List<Room> rooms, Limits limits) {
        return new WeekProblem(
                start,
                rooms,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                limits,
                WeekWishes.none());
    }

    public WeekProblem withRooms(List<Room> others) {
        return new WeekProblem(start, others, slots, pins, fixed, races, limits, wishes);
    }

    public WeekProblem withSlots(List<Slot> others) {
        return new WeekProblem(start, rooms, others, pins, fixed, races, limits, wishes);
    }

    public WeekProblem withPins(List<Pin> others) {
        return new WeekProblem(start, rooms, slots, others, fixed, races, limits, wishes);
    }

    public WeekProblem withFixed(List<Placed> others) {
        return new WeekProblem(start, rooms, slots, pins, others, races, limits, wishes);
    }

    public WeekProblem withRaces(List<RaceDay> others) {
        return new WeekProblem(start, rooms, slots, pins, fixed, others, limits, wishes);
    }

    public WeekProblem withWishes(WeekWishes others) {
        return new WeekProblem(start, rooms, slots, pins, fixed, races, limits, others);
    }

    /** The dates of the week in order. */
    public List<LocalDate> dates() {
        return Stream.iterate(start, date -> date.plusDays(1)).limit(DAYS).toList();
    }

    /** The slot a wished long-run day is about: the longest, where a week has several (R3). */
    public Optional<Slot> longRun() {
        return slots.stream()
                .filter(slot -> slot.kind() == SessionKind.RUN && slot.has(Tag.LONG))
                .max(
                        Comparator.comparingInt(Slot::wishedMinutes)
                                .thenComparing(Slot::key, Comparator.reverseOrder()));
    }

    public Optional<Room> roomOn(LocalDate date) {
        for (var room : rooms) {
            if (room.date().equals(date)) {
                return Optional.of(room);
            }
        }
        return Optional.empty();
    }

    /** Whether the same week could come again: one with a race is alone of its kind. */
    public boolean canRepeat() {
        return races.stream().noneMatch(race -> holds(race.date()));
    }

    public boolean holds(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(start.plusDays(DAYS));
    }
}
