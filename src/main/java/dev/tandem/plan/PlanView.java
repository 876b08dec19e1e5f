package dev.tandem.plan;

import dev.tandem.domain.plan.Caution;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.PlanWeek;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan; in a list it comes without its weeks. */
@Schema(name = "Plan")
record PlanView(
        UUID id,
        UUID athleteId,
        @Nullable UUID goalId,
        PlanStatus status,
        LocalDate startDate,
        LocalDate endDate,
        int revision,
        String engineVersion,
        List<Compromise> compromises,
        List<Caution> cautions,
        @Nullable List<WeekView> weeks,
        @Schema(
                        description =
                                "What a restoring changed, or how a what-if differs from the active"
                                        + " plan.")
                @Nullable PlanDifferences differences) {

    static PlanView of(PlanEntity row, List<PlanWeek> weeks, @Nullable Double bodyMassKg) {
        return of(row, row.revision, shown(weeks, bodyMassKg));
    }

    static PlanView summary(PlanEntity row) {
        return of(row, row.revision, null);
    }

    /** The plan as a revision left it. */
    static PlanView asOf(PlanEntity row, PlanAsOf then, @Nullable Double bodyMassKg) {
        return of(row, then.number(), shown(then.filledWeeks(), bodyMassKg));
    }

    /** The same, compared with another. */
    PlanView with(PlanDifferences others) {
        return new PlanView(
                id,
                athleteId,
                goalId,
                status,
                startDate,
                endDate,
                revision,
                engineVersion,
                compromises,
                cautions,
                weeks,
                others);
    }

    private static List<WeekView> shown(List<PlanWeek> weeks, @Nullable Double bodyMassKg) {
        return weeks.stream().map(week -> WeekView.of(week, bodyMassKg)).toList();
    }

    private static PlanView of(PlanEntity row, int revision, @Nullable List<WeekView> weeks) {
        return new PlanView(
                row.id,
                row.athleteId,
                row.goalId,
                row.status,
                row.startDate,
                row.endDate,
                revision,
                row.engineVersion,
                row.compromises,
                row.cautions,
                weeks,
                null);
    }

    String location() {
        return "/v1/athletes/" + athleteId + "/plans/" + id;
    }
}
