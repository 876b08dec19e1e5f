package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.season.restore.PlanRestore;
import dev.tandem.domain.season.restore.RestoreRequest;
import dev.tandem.domain.season.restore.RestoreResult;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What plans were at each of their revisions, and how one becomes so again. */
@ApplicationScoped
class PlanRevisions {
    private final AthleteService athletes;
    private final PlanDrafts drafts;
    private final Revisions revisions;
    private final Preconditions preconditions;
    private final Clock clock;

    PlanRevisions(
            AthleteService athletes,
            PlanDrafts drafts,
            Revisions revisions,
            Preconditions preconditions,
            Clock clock) {
        this.athletes = athletes;
        this.drafts = drafts;
        this.revisions = revisions;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional
    List<RevisionView> list(UUID athleteId, UUID planId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        PlanEntity.existing(athleteId, planId);
        var last = position == null ? 0 : Integer.parseInt(position);
        return RevisionEntity.after(athleteId, planId, last, most).stream()
                .map(RevisionView::of)
                .toList();
    }

    @Transactional
    RevisionView read(UUID athleteId, UUID planId, int number) {
        athletes.requireVisible(athleteId);
        return RevisionEntity.find(athleteId, planId, number)
                .map(RevisionView::of)
                .orElseThrow(Problems::notFound);
    }

    /** The plan as the revision left it. */
    @Transactional
    PlanView plan(UUID athleteId, UUID planId, int number) {
        var bodyMassKg = athletes.athlete(athleteId).body().bodyMassKg();
        var plan = PlanEntity.existing(athleteId, planId);
        return PlanView.asOf(plan, PlanAsOf.read(plan, number), bodyMassKg);
    }

    /** From the revision to now. */
    @Transactional
    PlanDifferences differences(UUID athleteId, UUID planId, int number) {
        athletes.requireVisible(athleteId);
        var plan = WholePlan.read(athleteId, planId);
        var then = PlanAsOf.read(plan.row(), number);
        return PlanDifferences.ofStates(plan.row(), then, plan.sessions());
    }

    /** The plan after a restoring with what that changed, and its version. */
    record Outcome(PlanView view, Etag etag) {}

    /** If-Match must name the version of the plan. */
    @Transactional
    Outcome restore(UUID athleteId, UUID planId, int number) {
        var file = athletes.file(athleteId);
        var bodyMassKg = file.athlete().body().bodyMassKg();
        var plan = WholePlan.lock(athleteId, planId);
        preconditions.require(plan.etag(bodyMassKg));
        plan.requireActive();
        var before = new PlanAsOf(plan.row().revision, plan.row().weeks, plan.sessions());
        restore(plan, PlanAsOf.read(plan.row(), number), file);
        var view = plan.view(bodyMassKg);
        var differences = PlanDifferences.ofStates(plan.row(), before, plan.sessions());
        return new Outcome(view.with(differences), Etag.ofContent(view));
    }

    private void restore(WholePlan plan, PlanAsOf then, AthleteFile file) {
        drafts.requireAllowed(file, plan.row().goalId);
        var today = athletes.today(file.athlete());
        var weeks = then.weeksFrom(today, plan.row().weeks);
        var request =
                new RestoreRequest(
                        file,
                        today,
                        weeks.stream().map(WeekShape::startDate).toList(),
                        then.sessions(),
                        plan.sessions());
        var restored = restored(PlanRestore.restore(request, Ids::next));
        if (!restored.changes().isEmpty()) {
            plan.replace(restored.sessions(), clock.instant());
            plan.row().weeks = weeks;
            var reason = Message.of("revision.restored", then.number());
            revisions.note(plan.row(), reason, restored.changes());
        }
    }

    private static RestoreResult.Restored restored(RestoreResult result) {
        return switch (result) {
            case RestoreResult.Restored restored -> restored;
            case RestoreResult.Refused refused -> throw PlanRefusals.noRestore(refused);
        };
    }
}
