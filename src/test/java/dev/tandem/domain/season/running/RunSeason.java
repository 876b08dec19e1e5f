package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameResult;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.season.frame.SeasonFrames;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** A season of runs only, placed by a plain scheduler: long run first, quality days apart. */
record RunSeason(
        PlanRequest request, SeasonFrame frame, List<PlanWeek> weeks, List<List<Placed>> placed) {

    static RunSeason of(TestRunner runner) {
        return of(runner.request(), runner.runs(), date -> 0);
    }

    /** The minutes of a day are cut as the function says. */
    static RunSeason of(PlanRequest request, int runs, ToIntFunction<LocalDate> cut) {
        if (!(SeasonFrames.frame(request) instanceof FrameResult.Framed(var frame))) {
            throw new IllegalStateException("too soon: " + SeasonFrames.frame(request));
        }
        var programme = RunProgramme.of(request, frame);
        var done = RunLog.EMPTY;
        var all = new ArrayList<List<Placed>>();
        for (var week : frame.weeks()) {
            var slots = programme.slots(week, done, runs);
            var placed = place(request, week, slots, cut);
            all.add(placed);
            done = done.plus(week(programme, week, done, placed));
        }
        return new RunSeason(request, frame, done.weeks(), all);
    }

    private static PlanWeek week(
            RunProgramme programme, FrameWeek week, RunLog done, List<Placed> placed) {
        var filled = programme.fill(week, done, placed);
        var sessions = new ArrayList<PlannedSession>();
        for (var each : placed) {
            var content = filled.byKey().get(each.slot().key());
            sessions.add(session(each.date(), content.workout(), content.tags()));
        }
        for (var race : programme.races(week)) {
            sessions.add(session(race.date(), race.workout(), race.tags()));
        }
        sessions.sort(Comparator.comparing(PlannedSession::date));
        return new PlanWeek(
                week.number(), week.startDate(), week.phase(), programme.focus(week), sessions);
    }

    private static PlannedSession session(
            LocalDate date, dev.tandem.domain.plan.Workout workout, Set<Tag> tags) {
        return new PlannedSession(
                new UUID(0, 0), date, DayPart.ANY, workout, tags, PlannedStatus.PLANNED, List.of());
    }

    private static List<Placed> place(
            PlanRequest request, FrameWeek week, List<Slot> slots, ToIntFunction<LocalDate> cut) {
        var free = new LinkedHashSet<LocalDate>();
        var wishes = request.file().athlete().wishes();
        for (int day = 0; day < 7; day++) {
            var date = week.startDate().plusDays(day);
            boolean isAfterRace =
                    week.races().stream()
                            .anyMatch(
                                    race -> !date.isBefore(race.date()) && request.goal() == race);
            boolean isRace = week.races().stream().anyMatch(race -> race.date().equals(date));
            if (!isRace
                    && !isAfterRace
                    && wishes.availability().on(date.getDayOfWeek()).isPresent()) {
                free.add(date);
            }
        }
        var placed = new ArrayList<Placed>();
        for (var slot : slots) {
            var date = choose(slot, free, placed, wishes.preferences().longRunDay());
            if (date == null) {
                continue;
            }
            free.remove(date);
            int minutes = wishes.availability().on(date.getDayOfWeek()).orElseThrow().minutes();
            placed.add(
                    new Placed(
                            slot,
                            date,
                            DayPart.ANY,
                            Math.max(slot.leastMinutes(), minutes - cut.applyAsInt(date)),
                            List.of()));
        }
        return placed;
    }

    private static LocalDate choose(
            Slot slot, Set<LocalDate> free, List<Placed> placed, DayOfWeek longRunDay) {
        return free.stream()
                .max(
                        Comparator.comparingInt(
                                        (LocalDate date) -> liking(slot, date, placed, longRunDay))
                                .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static int liking(
            Slot slot, LocalDate date, List<Placed> placed, DayOfWeek longRunDay) {
        if (slot.has(Tag.LONG)) {
            return date.getDayOfWeek() == longRunDay ? 10 : 0;
        }
        int nearest =
                placed.stream()
                        .filter(other -> !slot.has(Tag.HARD) || !other.slot().tags().isEmpty())
                        .mapToInt(
                                other ->
                                        (int)
                                                Math.abs(
                                                        other.date().toEpochDay()
                                                                - date.toEpochDay()))
                        .min()
                        .orElse(3);
        return Math.min(nearest, 3);
    }

    /** The season as a table that a coach can read. */
    String table() {
        var text = new StringBuilder();
        for (var week : weeks) {
            text.append(
                    String.format(
                            "%n%2d %s %-8s %5.1f km %4.0f AU  %s%n",
                            week.number(),
                            week.startDate(),
                            week.phase(),
                            week.runDistanceMeters() / 1000.0,
                            week.load(),
                            week.focus()));
            for (var session : week.sessions()) {
                text.append(line(session));
            }
        }
        return text.toString();
    }

    private static String line(PlannedSession session) {
        var workout = session.workout();
        double km =
                workout instanceof dev.tandem.domain.plan.Workout.Run run
                        ? run.distanceMeters() / 1000.0
                        : 0;
        return String.format(
                "   %s  %5.1f km %3d min  %-52s %s%n",
                session.date().getDayOfWeek().toString().substring(0, 3),
                km,
                workout.outline().durationMinutes(),
                workout.outline().title(),
                session.tags());
    }
}
