package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.benchmark.BenchmarkService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.load.TrainingLog;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.season.Rederived;
import dev.tandem.domain.unit.Message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells the paces and weights of the active plan's sessions to come anew from benchmarks. */
@ApplicationScoped
class PlanRederivation {
    /** As far back as planning looks. */
    private static final int HISTORY_DAYS = 90;

    private final AthleteService athletes;
    private final TrainingLog log;
    private final Revisions revisions;
    private final Clock clock;

    PlanRederivation(AthleteService athletes, TrainingLog log, Revisions revisions, Clock clock) {
        this.athletes = athletes;
        this.log = log;
        this.revisions = revisions;
        this.clock = clock;
    }

    void changed(@Observes BenchmarkService.Changed event) {
        PlanEntity.lockActive(event.athleteId())
                .map(WholePlan::of)
                .ifPresent(plan -> rederive(plan, athletes.file(event.athleteId()), event));
    }

    private void rederive(WholePlan plan, AthleteFile file, BenchmarkService.Changed event) {
        var today = athletes.today(file.athlete());
        var history = log.history(file.athlete().id(), today.minusDays(HISTORY_DAYS), today);
        var rederived = Rederived.of(file, history, today);
        UnaryOperator<PlannedSession> of =
                session -> {
                    var paced = event.ofRuns() ? rederived.repaced(session) : session;
                    return event.ofLifts() ? rederived.reweighed(paced) : paced;
                };
        var changes = new ArrayList<PlanChange>();
        plan.rows().stream()
                .filter(row -> isToCome(row, today))
                .forEach(row -> changes.addAll(become(row, of)));
        answered(plan, file);
        revisions.note(plan.row(), Message.of("life.revision.benchmark"), changes);
    }

    private static boolean isToCome(PlannedSessionEntity row, LocalDate today) {
        return row.status == PlannedStatus.PLANNED && !row.date.isBefore(today);
    }

    private List<PlanChange> become(
            PlannedSessionEntity row, UnaryOperator<PlannedSession> rederived) {
        var standing = row.standing();
        var now = rederived.apply(standing.current());
        if (row.asPlanned != null) {
            row.asPlanned = AsPlanned.of(rederived.apply(standing.planned()));
        }
        if (now.equals(standing.current())) {
            return List.of();
        }
        row.become(now, clock.instant());
        var because = Message.of("life.because.benchmark");
        return List.of(PlanChange.of(now, PlanChange.Kind.REPLACED, because));
    }

    /** What was cautioned for want of a benchmark holds no more. */
    private static void answered(WholePlan plan, AthleteFile file) {
        var row = plan.row();
        row.cautions =
                row.cautions.stream()
                        .filter(it -> !(it.code().equals("no-run-benchmark") && hasRun(file)))
                        .filter(it -> !(it.code().equals("no-lift-benchmark") && hasLift(file)))
                        .toList();
    }

    private static boolean hasRun(AthleteFile file) {
        return file.benchmarks().stream().anyMatch(Benchmark.Run.class::isInstance);
    }

    private static boolean hasLift(AthleteFile file) {
        return file.benchmarks().stream().anyMatch(Benchmark.Lift.class::isInstance);
    }
}
