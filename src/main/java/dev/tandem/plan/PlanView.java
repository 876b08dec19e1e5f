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
        @Nullable List<WeekView> weeks) {

    static PlanView of(PlanEntity row, List<PlanWeek> weeks, @Nullable Double bodyMassKg) {
        return of(row, weeks.stream().map(week -> WeekView.of(week, bodyMassKg)).toList());
    }

    static PlanView summary(PlanEntity row) {
        return of(row, null);
    }

    private static PlanView of(PlanEntity row, @Nullable List<WeekView> weeks) {
        return new PlanView(
                row.id,
                row.athleteId,
                row.goalId,
                row.status,
                row.startDate,
                row.endDate,
                row.revision,
                row.engineVersion,
                row.compromises,
                row.cautions,
                weeks);
    }

    String location() {
        return "/v1/athletes/" + athleteId + "/plans/" + id;
    }
}
