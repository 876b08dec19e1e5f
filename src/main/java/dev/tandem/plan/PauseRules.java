package dev.tandem.plan;

import dev.tandem.domain.life.TimeOff;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
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
            faults.add(fault("/from", "must be today or later"));
        }
        if (wanted.from().isAfter(plan.row().endDate)) {
            faults.add(fault("/from", "must not be after the plan's last day"));
        }
        if (wanted.to().isBefore(plan.row().startDate)) {
            faults.add(fault("/to", "must not be before the plan's first day"));
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
            throw Problems.conflict("The plan is archived; only the active plan can be changed.");
        }
    }

    private void leavesThePlan(TimeOff off, List<Fault> faults) {
        var race = race(off);
        if (race.isPresent()) {
            faults.add(fault("/to", "must leave out the race on " + race.get().date()));
        } else if (toCome().allMatch(session -> off.covers(session.date()))) {
            faults.add(fault("/to", "must leave some of the plan; archive it to stop altogether"));
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
                        "There is a pause from "
                                + other.firstDay
                                + " to "
                                + other.lastDay
                                + " already; delete it first.");
            }
        }
    }

    private static Fault fault(String pointer, String detail) {
        return Fault.inBody(pointer, "out-of-range", detail);
    }
}
