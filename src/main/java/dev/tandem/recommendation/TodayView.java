package dev.tandem.recommendation;

import dev.tandem.domain.progress.Streak;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.view.AlertView;
import dev.tandem.platform.view.CheckInView;
import dev.tandem.platform.view.PlannedSessionView;
import dev.tandem.progress.ProgressService;

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
                List<AlertView> alerts,
        StreakView streak,
        @Schema(description = "One sentence on what was achieved yesterday or today.")
                @Nullable Message praise) {

    /**
     * Weeks in a row in which the plan was followed to 80 %, and whether this one is among them.
     */
    @Schema(name = "Streak")
    record StreakView(int currentWeeks, int longestWeeks, boolean thisWeekCounts) {
        static StreakView of(Streak streak) {
            return new StreakView(streak.weeks(), streak.longestWeeks(), streak.thisWeekCounts());
        }
    }

    /** No praise on a day with a safety message. */
    static TodayView of(
            Situation situation,
            RecommendationView recommendation,
            TodayNutrition nutrition,
            List<AlertView> alerts,
            ProgressService.Standing standing) {
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
                alerts,
                StreakView.of(standing.streak()),
                recommendation.safety().isEmpty() ? standing.praise().orElse(null) : null);
    }
}
