package dev.tandem.domain.season;

import static dev.tandem.domain.science.EasingScience.ACTIVE_RECOVERY_CHOSEN_MINUTES;
import static dev.tandem.domain.science.EasingScience.ACTIVE_RECOVERY_RPE_CAP;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_LOAD_GROWTH_CAP;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.RunLog;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns a week of places into a week of workouts. */
final class WeekFiller {
    /** By how much the minutes shrink at each try to get under the load cap, in percent. */
    private static final int STEP_PERCENT = 5;

    private static final int LEAST_PERCENT = 50;
    private static final int ROUND_MINUTES = 5;
    private static final int WEEKS_COMPARED = 4;
    private static final double ACTIVE_RECOVERY_LOAD =
            ACTIVE_RECOVERY_CHOSEN_MINUTES * ACTIVE_RECOVERY_RPE_CAP;

    private final Programmes programmes;
    private final Availability availability;
    private final Supplier<UUID> ids;

    WeekFiller(Programmes programmes, Availability availability, Supplier<UUID> ids) {
        this.availability = availability;
        this.programmes = programmes;
        this.ids = ids;
    }

    /** The sessions of a week, races among them, and the places with what they became. */
    record FilledWeek(List<PlannedSession> sessions, List<Placed> placed) {}

    FilledWeek fill(FrameWeek week, RunLog done, List<Placed> given) {
        var cap = loadCap(week, done);
        var placed = week.phase() == Phase.TAPER ? roomy(given) : given;
        var contents = WeekContents.of(programmes, week, done, placed);
        for (int percent = 100 - STEP_PERCENT;
                contents.load() > cap && percent >= LEAST_PERCENT;
                percent -= STEP_PERCENT) {
            contents = WeekContents.of(programmes, week, done, shortened(placed, percent));
        }
        return new FilledWeek(
                Stream.concat(races(week), contents.sessions(ids)).toList(), contents.placed());
    }

    /** In a taper the few runs there are may use all the minutes of their days (R5). */
    private List<Placed> roomy(List<Placed> placed) {
        return placed.stream()
                .map(
                        each ->
                                each.slot().kind() == SessionKind.RUN
                                        ? lasting(each, each.minutes() + spare(each, placed))
                                        : each)
                .toList();
    }

    /** Minutes of a day that none of its sessions has; the first run may have them. */
    private int spare(Placed run, List<Placed> placed) {
        var day = placed.stream().filter(each -> each.date().equals(run.date())).toList();
        int taken = day.stream().mapToInt(Placed::minutes).sum();
        boolean isFirst =
                day.stream()
                        .filter(each -> each.slot().kind() == SessionKind.RUN)
                        .findFirst()
                        .filter(run::equals)
                        .isPresent();
        return isFirst
                ? availability
                        .on(run.date().getDayOfWeek())
                        .map(open -> Math.max(0, open.minutes() - taken))
                        .orElse(0)
                : 0;
    }

    private static Placed lasting(Placed placed, int minutes) {
        return new Placed(
                placed.slot(), placed.date(), placed.dayPart(), minutes, placed.placement());
    }

    Message focus(FrameWeek week) {
        return programmes.running().focus(week);
    }

    /** I16; and a lighter week, active recovery added, is lighter than the one before it (R6). */
    private static double loadCap(FrameWeek week, RunLog done) {
        double most = loadCap(done);
        double last = done.weeks().isEmpty() ? 0 : trainingLoad(done.weeks().getLast());
        return week.phase() == Phase.RECOVERY && last > 0
                ? Math.min(most, last - ACTIVE_RECOVERY_LOAD - 1)
                : most;
    }

    /** I16: no week above +30 % of the greatest of the four before, races left out (R14). */
    private static double loadCap(RunLog done) {
        var weeks = done.weeks();
        return weeks.subList(Math.max(0, weeks.size() - WEEKS_COMPARED), weeks.size()).stream()
                .mapToDouble(WeekFiller::trainingLoad)
                .max()
                .stream()
                .map(greatest -> greatest * (1 + WEEK_LOAD_GROWTH_CAP))
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    private static double trainingLoad(PlanWeek week) {
        return week.sessions().stream()
                .map(PlannedSession::workout)
                .filter(
                        workout ->
                                !(workout instanceof Workout.Run run && run.type() == RunType.RACE))
                .mapToDouble(workout -> workout.outline().load())
                .sum();
    }

    private static List<Placed> shortened(List<Placed> placed, int percent) {
        return placed.stream().map(each -> lasting(each, shortened(each, percent))).toList();
    }

    private static int shortened(Placed placed, int percent) {
        var minutes = placed.minutes() * percent / 100 / ROUND_MINUTES * ROUND_MINUTES;
        return Math.max(minutes, Math.min(placed.minutes(), placed.slot().leastMinutes()));
    }

    private Stream<PlannedSession> races(FrameWeek week) {
        return programmes.running().races(week).stream()
                .map(
                        race ->
                                new PlannedSession(
                                        ids.get(),
                                        race.date(),
                                        DayPart.ANY,
                                        race.workout(),
                                        race.tags(),
                                        PlannedStatus.PLANNED,
                                        List.of()));
    }
}
