package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Days off within a plan: its sessions there are dropped, the way back is planned. */
@ApplicationScoped
class PlanPauses {
    private final AthleteService athletes;
    private final PlanLife life;
    private final Preconditions preconditions;
    private final Clock clock;

    PlanPauses(AthleteService athletes, PlanLife life, Preconditions preconditions, Clock clock) {
        this.athletes = athletes;
        this.life = life;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** What became of the plan, and the version that it has now. */
    record Outcome(PausedPlan view, Etag etag) {}

    /** If-Match must name the version of the plan. */
    @Transactional
    Outcome create(UUID athleteId, UUID planId, NewPause wanted) {
        var file = athletes.file(athleteId);
        var plan = locked(file, planId);
        new PauseRules(plan, life.today(file)).admit(wanted);
        var key = new PauseEntity.Key(athleteId, planId, Ids.next());
        var pause = new PauseEntity(key, wanted, clock.instant());
        pause.persistAndFlush();
        var changes = life.replan(file, plan, Message.of("life.revision.pause"));
        return outcome(file, plan, pause, changes);
    }

    @Transactional
    List<PauseView> list(UUID athleteId, UUID planId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        var plan = PlanEntity.existing(athleteId, planId);
        return PauseEntity.after(athleteId, plan.id, Positions.id(position), most).stream()
                .map(PauseView::of)
                .toList();
    }

    @Transactional
    PauseView read(UUID athleteId, UUID planId, UUID pauseId) {
        athletes.requireVisible(athleteId);
        return PauseEntity.find(athleteId, planId, pauseId)
                .map(PauseView::of)
                .orElseThrow(Problems::notFound);
    }

    /** One to come is gone; one that goes on ends yesterday; one that is over stays. */
    @Transactional
    void delete(UUID athleteId, UUID planId, UUID pauseId) {
        var file = athletes.file(athleteId);
        var plan = locked(file, planId);
        var today = life.today(file);
        new PauseRules(plan, today).requireOpen();
        var pause = PauseEntity.find(athleteId, planId, pauseId).orElseThrow(Problems::notFound);
        if (pause.lastDay.isBefore(today)) {
            throw Problems.conflict(Message.of("problem.pause-over"));
        }
        if (pause.firstDay.isBefore(today)) {
            pause.lastDay = today.minusDays(1);
            PauseEntity.flush();
            life.replan(file, plan, Message.of("life.revision.pause-over"));
            return;
        }
        pause.delete();
        PauseEntity.flush();
        life.replan(file, plan, Message.of("life.revision.pause-gone"));
    }

    private WholePlan locked(AthleteFile file, UUID planId) {
        var athlete = file.athlete();
        var plan = WholePlan.lock(athlete.id(), planId);
        preconditions.require(plan.etag(athlete.body().bodyMassKg()));
        return plan;
    }

    private static Outcome outcome(
            AthleteFile file, WholePlan plan, PauseEntity pause, List<PlanChange> changes) {
        var kg = file.athlete().body().bodyMassKg();
        var view =
                new PausedPlan(
                        pause.id,
                        pause.firstDay,
                        pause.lastDay,
                        pause.reason,
                        plan.row().revision,
                        changes,
                        PlanLife.weeksOf(plan, changes, kg));
        return new Outcome(view, plan.etag(kg));
    }
}
