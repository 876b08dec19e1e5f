package dev.tandem.session;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.unit.Message;
import dev.tandem.plan.PlanService;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a session must be beyond its own fields. */
@ApplicationScoped
class SessionRules {
    /** How far a watch may be ahead: a design default of ours. */
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(15);

    private final PlanService plans;
    private final Clock clock;

    SessionRules(PlanService plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Throws the problem that names all that is wrong. */
    void admit(Athlete athlete, NewSession told) {
        var faults = new ArrayList<Fault>();
        start(athlete, told, faults);
        exercises(told, faults);
        var planned = told.plannedSessionId();
        if (planned != null && !plans.hasSession(athlete.id(), planned)) {
            faults.add(unknown("/plannedSessionId", Message.of("fault.no-planned-session")));
        }
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
    }

    private void start(Athlete athlete, NewSession told, List<Fault> faults) {
        var start = told.startedAt().toInstant();
        var birth = athlete.person().birthDate().atStartOfDay(ZoneOffset.UTC).toInstant();
        if (start.isAfter(clock.instant().plus(CLOCK_SLACK))) {
            faults.add(
                    Fault.inBody("/startedAt", "out-of-range", Message.of("fault.not-in-future")));
        }
        if (start.isBefore(birth)) {
            faults.add(
                    Fault.inBody("/startedAt", "out-of-range", Message.of("fault.before-birth")));
        }
    }

    private static void exercises(NewSession told, List<Fault> faults) {
        var done = Objects.requireNonNullElse(told.exercises(), List.<ExerciseBody>of());
        for (int index = 0; index < done.size(); index++) {
            if (Catalogue.standard().find(done.get(index).exercise()).isEmpty()) {
                faults.add(
                        unknown(
                                "/exercises/" + index + "/exercise",
                                Message.of("fault.no-exercise")));
            }
        }
    }

    private static Fault unknown(String pointer, Message detail) {
        return Fault.inBody(pointer, "unknown-value", detail);
    }
}
