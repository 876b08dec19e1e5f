package dev.tandem.domain.season;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.RunLog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the places of one week became. */
record WeekContents(List<Entry> entries) {
    /** A place and its workout; the place's slot says what the workout really is. */
    private record Entry(Placed place, Workout workout) {
        static Entry of(Placed place, Workout workout, Set<Tag> tags, Set<Muscle> heavyMuscles) {
            int minutes = Math.max(1, workout.outline().durationMinutes());
            var real =
                    new Slot(
                            place.slot().key(),
                            workout.kind(),
                            tags,
                            heavyMuscles,
                            minutes,
                            minutes);
            var known = new Placed(real, place.date(), place.dayPart(), minutes, place.placement());
            return new Entry(known, workout);
        }

        boolean isOnDayOf(Entry other) {
            return place.date().equals(other.place.date());
        }

        Entry anyTime() {
            return new Entry(
                    new Placed(
                            place.slot(),
                            place.date(),
                            DayPart.ANY,
                            place.minutes(),
                            place.placement()),
                    workout);
        }
    }

    static WeekContents of(
            Programmes programmes, FrameWeek week, RunLog done, List<Placed> placed) {
        var runs = programmes.running().fill(week, done, placed).byKey();
        var lifts = programmes.strength().fill(week, placed);
        var entries = new ArrayList<Entry>();
        for (var place : placed) {
            var key = place.slot().key();
            var run = runs.get(key);
            if (run != null) {
                entries.add(Entry.of(place, run.workout(), run.tags(), Set.of()));
            }
            lifts.of(key)
                    .map(it -> Entry.of(place, it.workout(), it.tags(), it.heavyMuscles()))
                    .ifPresent(entries::add);
        }
        return new WeekContents(alone(entries));
    }

    /** A day that kept only one of two sessions has no halves (R9). */
    private static List<Entry> alone(List<Entry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                entries.stream().filter(entry::isOnDayOf).count() > 1
                                        ? entry
                                        : entry.anyTime())
                .toList();
    }

    double load() {
        return entries.stream().mapToDouble(entry -> entry.workout().outline().load()).sum();
    }

    List<Placed> placed() {
        return entries.stream().map(Entry::place).toList();
    }

    Stream<PlannedSession> sessions(Supplier<UUID> ids) {
        return entries.stream()
                .map(
                        entry ->
                                new PlannedSession(
                                        ids.get(),
                                        entry.place().date(),
                                        entry.place().dayPart(),
                                        entry.workout(),
                                        entry.place().slot().tags(),
                                        PlannedStatus.PLANNED,
                                        entry.place().placement()));
    }
}
