package dev.tandem.nutrition;

import static dev.tandem.domain.nutrition.Quantity.*;

import dev.tandem.domain.nutrition.Advice;
import dev.tandem.domain.nutrition.SessionFood;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What to eat and drink before, during and after one session, planned or done. */
@Schema(name = "NutritionSession")
record SessionFoodView(
        @Nullable UUID plannedSessionId,
        @Nullable UUID sessionId,
        PlannedStatus status,
        SessionKind kind,
        Message title,
        int durationMinutes,
        List<LineView> before,
        List<LineView> during,
        List<LineView> after) {

    /** One thing to eat or drink: when by the session's clock, how much, and why. */
    @Schema(name = "NutritionLine")
    record LineView(
            @Nullable Message timing,
            @Nullable RangeView hoursBefore,
            @Nullable RangeView hoursAfter,
            @Nullable RangeView carbohydrateGrams,
            @Nullable RangeView carbohydrateGramsPerHour,
            @Nullable RangeView proteinGrams,
            @Nullable RangeView fluidMl,
            @Nullable RangeView fluidMlPerHour,
            Message text,
            Message reason,
            List<String> evidence) {
        static LineView of(Advice line) {
            return new LineView(
                    line.timing(),
                    RangeView.of(line, HOURS_BEFORE),
                    RangeView.of(line, HOURS_AFTER),
                    RangeView.of(line, CARBOHYDRATE_GRAMS),
                    RangeView.of(line, CARBOHYDRATE_GRAMS_PER_HOUR),
                    RangeView.of(line, PROTEIN_GRAMS),
                    RangeView.of(line, FLUID_ML),
                    RangeView.of(line, FLUID_ML_PER_HOUR),
                    line.text(),
                    line.reason(),
                    line.evidence());
        }

        static List<LineView> all(List<Advice> lines) {
            return lines.stream().map(LineView::of).toList();
        }
    }

    static SessionFoodView of(SessionFood food) {
        var session = food.session();
        var origin = session.origin();
        var title = origin.title();
        return new SessionFoodView(
                origin.plannedSessionId(),
                origin.sessionId(),
                origin.isDone() ? PlannedStatus.DONE : PlannedStatus.PLANNED,
                session.kind(),
                title == null ? plainTitle(session.kind()) : title,
                session.minutes(),
                LineView.all(food.before()),
                LineView.all(food.during()),
                LineView.all(food.after()));
    }

    private static Message plainTitle(SessionKind kind) {
        return Message.of("nutrition.session." + Kebab.of(kind));
    }
}
