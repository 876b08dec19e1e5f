package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans to look at, and what-ifs beside the active plan; nothing of them is saved. */
@ApplicationScoped
class PlanPreviews {
    private final AthleteService athletes;
    private final PlanDrafts drafts;
    private final Clock clock;

    PlanPreviews(AthleteService athletes, PlanDrafts drafts, Clock clock) {
        this.athletes = athletes;
        this.drafts = drafts;
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
        var athleteId = file.athlete().id();
        var active = WholePlan.active(athleteId);
        var today = athletes.today(file.athlete());
        var wanted =
                active.map(plan -> new NextPlan(plan.row(), file, today).wanted(asked.wanted()))
                        .orElseGet(asked::wanted);
        var varied = new Variations(athletes, file, wanted.goalId(), wanted.start(today));
        varied.take(changes);
        var faults =
                Stream.concat(
                                varied.faults().stream(),
                                PlanDrafts.faults(varied.file(), wanted, today).stream())
                        .toList();
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
        var seed = athleteId + "/" + asked;
        var draft = drafts.draft(varied.file(), wanted, seed).without(varied.timeOff());
        var view = view(draft, seed);
        return active.map(plan -> view.with(PlanDifferences.ofPlans(plan, draft.season())))
                .orElse(view);
    }

    private PlanView view(PlanDrafts.Draft draft, String seed) {
        var planId = new DerivedIds(seed + "/plan", draft.season().startDate()).get();
        var row = draft.row(planId, clock.instant());
        return PlanView.of(row, draft.season().weeks(), draft.bodyMassKg());
    }
}
