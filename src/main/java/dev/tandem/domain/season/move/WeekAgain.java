package dev.tandem.domain.season.move;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.schedule.Home;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.RaceDay;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.WeekWishes;
import dev.tandem.domain.schedule.search.WeekScheduler;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The week of a move as a problem to solve again: training that is still to come may move, races,
 * days gone by and what is done stay as they are, and so do the weeks around.
 */
record WeekAgain(MoveRequest request, List<PlannedSession> movable) {
    /** Rules reach at most a week over the border (D6h); two are looked at to be safe. */
    private static final int DAYS_AROUND = 14;

    /**
     * If the week as it stands breaks a rule already, as when the athlete's days have changed
     * since, only the session itself looks for a place among what is there.
     */
    static WeekAgain of(MoveRequest request) {
        var training = request.week().sessions().stream().filter(PlannedSession::isTraining);
        var whole =
                new WeekAgain(request, training.filter(each -> mayMove(each, request)).toList());
        return WeekScheduler.isFeasible(whole.problem())
                ? whole
                : new WeekAgain(request, whole.movable.stream().filter(request::isAbout).toList());
    }

    private static boolean mayMove(PlannedSession session, MoveRequest request) {
        var isToCome =
                session.status() == PlannedStatus.PLANNED
                        && !session.date().isBefore(request.today());
        return !session.isRace() && (isToCome || request.isAbout(session));
    }

    WeekProblem problem() {
        var athlete = request.athlete();
        var start = request.week().startDate();
        var limits = Limits.of(athlete.runningLevel(), athlete.person().ageOn(start));
        return WeekProblem.of(start, rooms(), limits)
                .withSlots(movable.stream().map(StoredSlots::slot).toList())
                .withFixed(staying().map(StoredSlots::placed).toList())
                .withRaces(races())
                .withWishes(wishes());
    }

    /** Training that stays where it is, in the week and around it. */
    Stream<PlannedSession> staying() {
        return near().filter(session -> session.isTraining() && !session.isRace())
                .filter(session -> !movable.contains(session));
    }

    private List<Room> rooms() {
        var open = request.openDates();
        var availability = request.athlete().wishes().availability();
        return Room.week(request.week().startDate(), availability).stream()
                .filter(room -> open.contains(room.date()))
                .toList();
    }

    private List<RaceDay> races() {
        return near().filter(PlannedSession::isRace).map(WeekAgain::raceDay).toList();
    }

    private static RaceDay raceDay(PlannedSession race) {
        var meters = race.workout() instanceof Workout.Run run ? run.distanceMeters() : 0;
        return RaceDay.of(race.date(), meters);
    }

    /** What is skipped or was missed is nothing to keep a distance from. */
    private Stream<PlannedSession> near() {
        var start = request.week().startDate();
        var from = start.minusDays(DAYS_AROUND);
        var to = start.plusDays(WeekProblem.DAYS + DAYS_AROUND);
        return request.plan().stream()
                .filter(session -> isWithin(session.date(), from, to))
                .filter(WeekAgain::counts);
    }

    private static boolean isWithin(LocalDate date, LocalDate from, LocalDate to) {
        return !date.isBefore(from) && date.isBefore(to);
    }

    private static boolean counts(PlannedSession session) {
        return switch (session.status()) {
            case PLANNED, DONE -> true;
            case SKIPPED, MISSED -> false;
        };
    }

    private WeekWishes wishes() {
        var homes = movable.stream().collect(toMap(StoredSlots::key, WeekAgain::home));
        return WeekWishes.longRunOn(request.athlete().wishes().preferences().longRunDay())
                .keeping(homes);
    }

    private static Home home(PlannedSession session) {
        return new Home(session.date().getDayOfWeek(), session.dayPart());
    }

    /** The session that a slot stands for. */
    PlannedSession sessionOf(Placed placed) {
        return movable.stream()
                .filter(session -> StoredSlots.key(session).equals(placed.slot().key()))
                .findFirst()
                .orElseThrow();
    }
}
