package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.season.frame.FrameResult;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.season.frame.SeasonFrames;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** A season of runs only, with the places its runs were given. */
record RunSeason(
        PlanRequest request, SeasonFrame frame, List<PlanWeek> weeks, List<List<Placed>> placed) {

    static RunSeason of(TestRunner runner) {
        return of(runner.request(), runner.runs(), date -> 0);
    }

    /** The minutes of a day are cut as the function says. */
    static RunSeason of(PlanRequest request, int runs, ToIntFunction<LocalDate> cut) {
        var frame = frame(request);
        var programme = RunProgramme.of(request, frame);
        var scheduler = new PlainScheduler(request, cut);
        var done = RunLog.EMPTY;
        var all = new ArrayList<List<Placed>>();
        for (var week : frame.weeks()) {
            var placed = scheduler.place(week, programme.slots(week, done, runs));
            all.add(placed);
            done = done.plus(week(programme, week, done, placed));
        }
        return new RunSeason(request, frame, done.weeks(), all);
    }

    static SeasonFrame frame(PlanRequest request) {
        return switch (SeasonFrames.frame(request)) {
            case FrameResult.Framed framed -> framed.frame();
            case FrameResult.TooSoon soon -> throw new IllegalStateException(soon.toString());
        };
    }

    private static PlanWeek week(
            RunProgramme programme, FrameWeek week, RunLog done, List<Placed> placed) {
        var filled = programme.fill(week, done, placed);
        var sessions = new ArrayList<PlannedSession>();
        for (var each : placed) {
            var content = filled.byKey().get(each.slot().key());
            if (content != null) {
                sessions.add(session(each.date(), content.workout(), content.tags()));
            }
        }
        for (var race : programme.races(week)) {
            sessions.add(session(race.date(), race.workout(), race.tags()));
        }
        sessions.sort(Comparator.comparing(PlannedSession::date));
        return new PlanWeek(
                week.number(), week.startDate(), week.phase(), programme.focus(week), sessions);
    }

    private static PlannedSession session(LocalDate date, Workout workout, Set<Tag> tags) {
        return new PlannedSession(
                new UUID(0, 0), date, DayPart.ANY, workout, tags, PlannedStatus.PLANNED, List.of());
    }

    /** Metres of all weeks. */
    int meters() {
        return weeks.stream().mapToInt(PlanWeek::runDistanceMeters).sum();
    }

    /** The season as a table that a coach can read. */
    String table() {
        var text = new StringBuilder();
        for (var week : weeks) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%n%2d %s %-8s %5.1f km %4.0f AU  %s%n",
                            week.number(),
                            week.startDate(),
                            week.phase(),
                            week.runDistanceMeters() / 1000.0,
                            week.load(),
                            week.focus().text()));
            week.sessions().forEach(session -> text.append(line(session)));
        }
        return text.toString();
    }

    private static String line(PlannedSession session) {
        var workout = session.workout();
        double km = workout instanceof Workout.Run run ? run.distanceMeters() / 1000.0 : 0;
        return String.format(
                Locale.ROOT,
                "   %.3s  %5.1f km %3d min  %-52s %s%n",
                session.date().getDayOfWeek(),
                km,
                workout.outline().durationMinutes(),
                workout.outline().title().text(),
                session.tags());
    }
}
