package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Gives each run a day of its own: the long run its wished day or one with time, others apart. */
record PlainScheduler(PlanRequest request, ToIntFunction<LocalDate> cut) {

    private static final int FAR_APART_DAYS = 3;

    List<Placed> place(FrameWeek week, List<Slot> slots) {
        var free = freeDays(week);
        var placed = new ArrayList<Placed>();
        for (var slot : slots) {
            best(slot, free, placed)
                    .ifPresent(
                            date -> {
                                free.remove(date);
                                placed.add(placed(slot, date));
                            });
        }
        return placed;
    }

    private Set<LocalDate> freeDays(FrameWeek week) {
        var free = new LinkedHashSet<LocalDate>();
        week.startDate()
                .datesUntil(week.endDate().plusDays(1))
                .filter(date -> availability(date).isPresent())
                .filter(date -> week.races().stream().noneMatch(race -> isTaken(race.date(), date)))
                .forEach(free::add);
        return free;
    }

    /** A plan ends with its race; other races only take their own day. */
    private boolean isTaken(LocalDate race, LocalDate date) {
        boolean isEnd =
                request.goal() instanceof dev.tandem.domain.athlete.Goal.Race main
                        && main.date().equals(race);
        return isEnd ? !date.isBefore(race) : date.equals(race);
    }

    private Optional<LocalDate> best(Slot slot, Set<LocalDate> free, List<Placed> placed) {
        return free.stream()
                .max(
                        Comparator.comparingInt(
                                        (LocalDate date) ->
                                                slot.has(Tag.LONG)
                                                        ? timeFor(slot, date)
                                                        : distance(slot, date, placed))
                                .thenComparing(Comparator.reverseOrder()));
    }

    private int timeFor(Slot slot, LocalDate date) {
        var wished = request.file().athlete().wishes().preferences().longRunDay();
        int minutes = Math.min(minutes(date), slot.wishedMinutes());
        return date.getDayOfWeek() == wished ? minutes + 20 : minutes;
    }

    private static int distance(Slot slot, LocalDate date, List<Placed> placed) {
        return placed.stream()
                .filter(other -> !slot.has(Tag.HARD) || !other.slot().tags().isEmpty())
                .mapToInt(other -> (int) Math.abs(other.date().toEpochDay() - date.toEpochDay()))
                .map(days -> Math.min(days, FAR_APART_DAYS))
                .min()
                .orElse(FAR_APART_DAYS);
    }

    private Placed placed(Slot slot, LocalDate date) {
        int minutes = Math.max(slot.leastMinutes(), minutes(date));
        return new Placed(slot, date, DayPart.ANY, minutes, List.of());
    }

    private int minutes(LocalDate date) {
        return availability(date).orElse(0) - cut.applyAsInt(date);
    }

    private Optional<Integer> availability(LocalDate date) {
        return request.file()
                .athlete()
                .wishes()
                .availability()
                .on(date.getDayOfWeek())
                .map(day -> day.minutes());
    }
}
