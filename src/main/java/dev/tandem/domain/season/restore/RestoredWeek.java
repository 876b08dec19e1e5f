package dev.tandem.domain.season.restore;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.RaceDay;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.fit.NearestDates;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.season.move.StoredSlots;
import dev.tandem.domain.season.restore.RestoreResult.Refused;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A week of a restored plan, held against the hard rules as they are for the athlete today. */
record RestoredWeek(RestoreRequest request, LocalDate start, List<PlannedSession> plan) {
    /** Rules reach at most a week over the border (D6h); two are looked at to be safe. */
    private static final int DAYS_AROUND = 14;

    boolean holds(PlannedSession session) {
        return !session.date().isBefore(start)
                && session.date().isBefore(start.plusDays(WeekProblem.DAYS));
    }

    /** The first session that cannot be where it was, in the order of the days. */
    Optional<Refused> refusal() {
        var pins = open().map(RestoredWeek::pin).toList();
        var problem = problem();
        if (WeekScheduler.isFeasible(problem.withPins(pins))) {
            return Optional.empty();
        }
        var placed = new ArrayList<Pin>();
        for (var session : open().toList()) {
            var refusal = NearestDates.refusal(withSlots(problem, placed, session), pin(session));
            if (refusal != null) {
                return Optional.of(new Refused(refusal.rule(), refusal.because(), session.date()));
            }
            placed.add(pin(session));
        }
        return Optional.of(new Refused("R1", Message.of("restore.together"), start));
    }

    /** The week with those that are placed already and one more. */
    private WeekProblem withSlots(WeekProblem problem, List<Pin> placed, PlannedSession next) {
        var keys = new ArrayList<>(placed.stream().map(Pin::slotKey).toList());
        keys.add(StoredSlots.key(next));
        return problem.withSlots(
                        problem.slots().stream().filter(it -> keys.contains(it.key())).toList())
                .withPins(placed);
    }

    private WeekProblem problem() {
        var athlete = request.file().athlete();
        var limits = Limits.of(athlete.runningLevel(), athlete.person().ageOn(start));
        return WeekProblem.of(start, rooms(), limits)
                .withSlots(open().map(StoredSlots::slot).toList())
                .withFixed(fixed().map(StoredSlots::placed).toList())
                .withRaces(near().filter(PlannedSession::isRace).map(RestoredWeek::race).toList());
    }

    private List<Room> rooms() {
        return Room.week(start, request.file().athlete().wishes().availability());
    }

    /** Training of the week that is still to be done. */
    private Stream<PlannedSession> open() {
        return plan.stream()
                .filter(this::holds)
                .filter(session -> session.isTraining() && !session.isRace())
                .filter(session -> session.status() == PlannedStatus.PLANNED)
                .filter(session -> !request.isHistory(session));
    }

    private Stream<PlannedSession> fixed() {
        var open = open().toList();
        return near().filter(session -> session.isTraining() && !session.isRace())
                .filter(session -> !open.contains(session));
    }

    /** What is skipped or was missed is nothing to keep a distance from. */
    private Stream<PlannedSession> near() {
        var from = start.minusDays(DAYS_AROUND);
        var to = start.plusDays(WeekProblem.DAYS + DAYS_AROUND);
        return plan.stream()
                .filter(session -> !session.date().isBefore(from) && session.date().isBefore(to))
                .filter(session -> counts(session.status()));
    }

    private static boolean counts(PlannedStatus status) {
        return switch (status) {
            case PLANNED, DONE -> true;
            case SKIPPED, MISSED -> false;
        };
    }

    private static Pin pin(PlannedSession session) {
        return new Pin(StoredSlots.key(session), session.date(), session.dayPart());
    }

    private static RaceDay race(PlannedSession race) {
        var meters = race.workout() instanceof Workout.Run run ? run.distanceMeters() : 0;
        return RaceDay.of(race.date(), meters);
    }
}
