package dev.tandem.domain.season.move;

import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.WeekWishes;
import dev.tandem.domain.schedule.fit.NearestDates;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.season.move.MoveResult.Moved;
import dev.tandem.domain.season.move.MoveResult.Refused;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Moves a session within its week. Training is held on the asked date, a rest day holds that date
 * free; the others leave their days only where a hard rule makes them.
 */
public final class SessionMove {
    private final MoveRequest request;
    private final WeekAgain week;
    private final WeekProblem problem;

    private SessionMove(MoveRequest request) {
        this.request = request;
        this.week = WeekAgain.of(request);
        this.problem = week.problem();
    }

    /** Ids are for rest days that come in addition. */
    public static MoveResult move(MoveRequest request, Supplier<UUID> ids) {
        return new SessionMove(request).move(ids);
    }

    private MoveResult move(Supplier<UUID> ids) {
        if (request.isSettled()) {
            return new Moved(request.week().sessions(), List.of());
        }
        if (request.session().isRace()) {
            return new Refused("R14", Message.of("refusal.race-stays"), List.of());
        }
        if (!request.dates().contains(request.date())) {
            return refused("R17", Message.of("refusal.outside-plan"));
        }
        if (request.date().isBefore(request.today())) {
            return refused("past-day", Message.of("refusal.past-day"));
        }
        if (holdsTraining(request.date())) {
            return refused("free-day", Message.of("refusal.training-stays"));
        }
        var wanted = wanted(request.date());
        return WeekScheduler.solve(wanted) instanceof Scheduled solved
                ? new MovedWeek(week, wanted, solved.placed()).result(ids)
                : refusedByRule();
    }

    /** A rest day cannot go where training stays. */
    private boolean holdsTraining(LocalDate date) {
        return !request.session().isTraining()
                && (week.staying().anyMatch(session -> session.date().equals(date))
                        || problem.races().stream().anyMatch(race -> race.date().equals(date)));
    }

    private WeekProblem wanted(LocalDate date) {
        if (request.session().isTraining()) {
            return problem.withPins(List.of(pin(date)));
        }
        var wishes = problem.wishes();
        return problem.withWishes(
                new WeekWishes(
                        wishes.longRunDay(), wishes.homes(), wishes.keepHomes(), Set.of(date)));
    }

    private Pin pin(LocalDate date) {
        return new Pin(StoredSlots.key(request.session()), date, request.part());
    }

    private Refused refusedByRule() {
        var refusal =
                request.session().isTraining()
                        ? NearestDates.refusal(problem, pin(request.date()))
                        : null;
        return refusal == null
                ? refused("free-day", Message.of("refusal.fits-on-no-other"))
                : refused(refusal.rule(), refusal.because());
    }

    private Refused refused(String rule, Message because) {
        return new Refused(rule, because, nearestDates());
    }

    private List<LocalDate> nearestDates() {
        return request.openDates().stream()
                .filter(date -> !date.equals(request.session().date()))
                .filter(date -> !holdsTraining(date) && WeekScheduler.isFeasible(wanted(date)))
                .sorted(
                        Comparator.comparingLong(
                                (LocalDate date) ->
                                        Math.abs(ChronoUnit.DAYS.between(request.date(), date))))
                .toList();
    }
}
