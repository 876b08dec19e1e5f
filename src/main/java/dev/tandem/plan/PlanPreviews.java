package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.plan.PlanDelta;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plans to look at, and what-ifs beside the active plan; nothing of them is saved. */
@ApplicationScoped
class PlanPreviews {
    private final AthleteService athletes;
    private final PlanDrafts drafts;
    private final PlanLife life;
    private final Clock clock;

    PlanPreviews(AthleteService athletes, PlanDrafts drafts, PlanLife life, Clock clock) {
        this.athletes = athletes;
        this.drafts = drafts;
        this.life = life;
        this.clock = clock;
    }

    /** The ids follow from what is asked, so that the same question has one answer. */
    @Transactional
    PlanView preview(UUID athleteId, PlanPreview asked) {
        var file = athletes.file(athleteId);
        var changes = asked.changes();
        if (changes != null) {
            return whatIf(file, asked, changes);
        }
        var seed = athleteId + "/" + asked.wanted();
        return view(drafts.draft(file, asked.wanted(), seed), seed);
    }

    private PlanView whatIf(AthleteFile file, PlanPreview asked, List<PlanVariation> changes) {
        var active = WholePlan.active(file.athlete().id());
        var today = athletes.today(file.athlete());
        var wanted =
                active.map(plan -> new NextPlan(plan.row(), file, today).wanted(asked.wanted()))
                        .orElseGet(asked::wanted);
        var varied = new Variations(athletes, file, wanted.goalId(), wanted.start(today));
        varied.take(changes);
        refuse(varied, wanted, today);
        if (active.isPresent() && asked.isAboutDaysOff()) {
            return daysOff(active.get(), varied);
        }
        var seed = file.athlete().id() + "/" + asked;
        var draft = drafts.draft(varied.file(), wanted, seed).without(varied.timeOff());
        var view = view(draft, seed);
        return active.map(plan -> view.with(PlanDifferences.ofPlans(plan, draft.season())))
                .orElse(view);
    }

    /** All that is wrong, at once. */
    private static void refuse(Variations varied, NewPlan wanted, LocalDate today) {
        var faults = new ArrayList<>(varied.faults());
        faults.addAll(PlanDrafts.faults(varied.file(), wanted, today));
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
    }

    /** The plan there is, as a pause would leave it. */
    private PlanView daysOff(WholePlan plan, Variations varied) {
        var replanned = life.tried(varied.file(), plan, varied.timeOff());
        var sessions = new PlanDelta(replanned.sessions(), List.of()).applyTo(plan.sessions());
        var kg = varied.file().athlete().body().bodyMassKg();
        return PlanView.of(plan.row(), plan.row().weeksWith(sessions), kg)
                .with(PlanDifferences.ofDaysOff(plan, replanned, sessions));
    }

    private PlanView view(PlanDrafts.Draft draft, String seed) {
        var planId = new DerivedIds(seed + "/plan", draft.season().startDate()).get();
        var row = draft.row(planId, clock.instant());
        return PlanView.of(row, draft.season().weeks(), draft.bodyMassKg());
    }
}
