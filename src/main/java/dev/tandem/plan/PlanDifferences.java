package dev.tandem.plan;

import dev.tandem.domain.life.Replanned;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.plan.diff.PlanDiff;
import dev.tandem.domain.plan.diff.WeekComparison;
import dev.tandem.domain.plan.diff.WeekGrid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a plan differs from what a plan is or was, session by session and in the sums of its weeks.
 */
@Schema(name = "PlanDifferences")
record PlanDifferences(
        @Schema(description = "The plan that it is compared with.") UUID planId,
        @Schema(description = "The revision that it is compared with.", examples = "1")
                int revision,
        @Schema(description = "The first day that is compared.") LocalDate from,
        List<PlanChange> changes,
        @Schema(description = "Week by week; before is the plan that it is compared with.")
                List<WeekComparison> weeks) {

    /** Between a plan and one that could take its place, from the day on which that begins. */
    static PlanDifferences ofPlans(WholePlan plan, Season other) {
        var weeks = new WeekGrid(other.startDate());
        var before = plan.sessions();
        var after = other.weeks().stream().flatMap(week -> week.sessions().stream()).toList();
        return new PlanDifferences(
                plan.row().id,
                plan.row().revision,
                other.startDate(),
                PlanDiff.ofPlans(before, after, weeks),
                weeks.compare(before, after));
    }

    /** Between a plan and what days off would make of it. */
    static PlanDifferences ofDaysOff(
            WholePlan plan, Replanned replanned, List<PlannedSession> sessions) {
        var before = byId(plan.sessions());
        var after = byId(sessions);
        return new PlanDifferences(
                plan.row().id,
                plan.row().revision,
                plan.row().startDate,
                replanned.changes().stream()
                        .map(
                                change ->
                                        change.showing(
                                                before.get(change.sessionId()),
                                                after.get(change.sessionId())))
                        .toList(),
                new WeekGrid(plan.row().startDate).compare(plan.sessions(), sessions));
    }

    private static Map<UUID, PlannedSession> byId(List<PlannedSession> sessions) {
        return sessions.stream().collect(Collectors.toMap(PlannedSession::id, Function.identity()));
    }

    /** Between two states of one plan. */
    static PlanDifferences ofStates(PlanEntity plan, PlanAsOf then, List<PlannedSession> sessions) {
        return new PlanDifferences(
                plan.id,
                then.number(),
                plan.startDate,
                PlanDiff.ofStates(then.sessions(), sessions),
                new WeekGrid(plan.startDate).compare(then.sessions(), sessions));
    }
}
