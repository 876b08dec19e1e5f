package dev.tandem.recommendation;

import dev.tandem.domain.recommendation.Situation;
import dev.tandem.platform.view.AlertView;
import dev.tandem.platform.view.CheckInView;
import dev.tandem.platform.view.PlannedSessionView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Everything for today's screen. */
@Schema(name = "Today")
record TodayView(
        LocalDate date,
        List<PlannedSessionView> plannedSessions,
        RecommendationView recommendation,
        ReadinessView readiness,
        @Nullable CheckInView checkIn,
        TodayNutrition nutrition,
        @Schema(description = "Open alerts, most severe first, at most three.")
                List<AlertView> alerts) {

    static TodayView of(
            Situation situation,
            RecommendationView recommendation,
            TodayNutrition nutrition,
            List<AlertView> alerts) {
        var bodyMassKg = situation.file().athlete().body().bodyMassKg();
        var told = situation.checkIn();
        return new TodayView(
                situation.date(),
                situation.planned().sessions().stream()
                        .map(session -> PlannedSessionView.of(session, bodyMassKg))
                        .toList(),
                recommendation,
                recommendation.readiness(),
                told == null ? null : CheckInView.of(told),
                nutrition,
                alerts);
    }
}
