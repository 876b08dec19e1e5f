package dev.tandem.plan;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.view.PlannedSessionView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** A week of a plan. */
@Schema(name = "PlanWeek")
record WeekView(
        int number,
        LocalDate startDate,
        Phase phase,
        Message focus,
        int runDistanceMeters,
        double load,
        List<PlannedSessionView> sessions) {

    static WeekView of(PlanWeek week, @Nullable Double bodyMassKg) {
        return new WeekView(
                week.number(),
                week.startDate(),
                week.phase(),
                week.focus(),
                week.runDistanceMeters(),
                BigDecimal.valueOf(week.load()).setScale(1, RoundingMode.HALF_UP).doubleValue(),
                week.sessions().stream()
                        .map(session -> PlannedSessionView.of(session, bodyMassKg))
                        .toList());
    }
}
