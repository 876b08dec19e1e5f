package dev.tandem.plan;

import dev.tandem.domain.life.TimeOff;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days off a plan can have: days to come, no race among them, and something left to do. */
record PauseRules(WholePlan plan, LocalDate today) {

    void admit(NewPause wanted) {
        requireOpen();
        var faults = new ArrayList<Fault>();
        if (wanted.from().isBefore(today)) {
            faults.add(fault("/from", Message.of("fault.today-or-later")));
        }
        if (wanted.from().isAfter(plan.row().endDate)) {
            faults.add(fault("/from", Message.of("fault.after-plan")));
        }
        if (wanted.to().isBefore(plan.row().startDate)) {
            faults.add(fault("/to", Message.of("fault.before-plan")));
        }
        if (faults.isEmpty()) {
            leavesThePlan(new TimeOff(wanted.from(), wanted.to(), TimeOff.Kind.PAUSE), faults);
        }
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
        requireNoOther(wanted);
    }

    void requireOpen() {
        if (plan.row().status != PlanStatus.ACTIVE) {
            throw Problems.conflict(Message.of("problem.plan-archived"));
        }
    }

    private void leavesThePlan(TimeOff off, List<Fault> faults) {
        var race = race(off);
        if (race.isPresent()) {
            faults.add(fault("/to", Message.of("fault.leave-out-race", race.get().date())));
        } else if (toCome().allMatch(session -> off.covers(session.date()))) {
            faults.add(fault("/to", Message.of("fault.leave-some-plan")));
        }
    }

    private Optional<PlannedSession> race(TimeOff off) {
        return toCome().filter(session -> session.isRace() && off.covers(session.date()))
                .findFirst();
    }

    private Stream<PlannedSession> toCome() {
        return plan.sessions().stream()
                .filter(session -> session.status() == PlannedStatus.PLANNED)
                .filter(session -> session.isTraining() && !session.date().isBefore(today));
    }

    private void requireNoOther(NewPause wanted) {
        for (var other : PauseEntity.ofPlan(plan.row().athleteId, plan.row().id)) {
            if (!other.firstDay.isAfter(wanted.to()) && !other.lastDay.isBefore(wanted.from())) {
                throw Problems.conflict(
                        Message.of("problem.pause-exists", other.firstDay, other.lastDay));
            }
        }
    }

    private static Fault fault(String pointer, Message detail) {
        return Fault.inBody(pointer, "out-of-range", detail);
    }
}
