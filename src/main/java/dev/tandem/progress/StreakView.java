package dev.tandem.progress;

import dev.tandem.domain.progress.PlannedWeek;
import dev.tandem.domain.progress.Streak;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** Weeks in a row in which the plan was followed to 80 %; rest never breaks them. */
@Schema(name = "Streaks")
record StreakView(
        int currentWeeks, int longestWeeks, boolean thisWeekCounts, List<WeekView> weeks) {
    private static final int WEEKS_SHOWN = 12;

    /** How a week went. */
    @Schema(name = "StreakWeek")
    record WeekView(LocalDate startDate, int planned, int done, boolean followed) {
        static WeekView of(PlannedWeek week) {
            return new WeekView(week.monday(), week.planned(), week.done(), week.isFollowed());
        }
    }

    static StreakView of(Streak streak, List<PlannedWeek> weeks) {
        var shown = weeks.subList(Math.max(0, weeks.size() - WEEKS_SHOWN), weeks.size());
        return new StreakView(
                streak.weeks(),
                streak.longestWeeks(),
                streak.thisWeekCounts(),
                shown.stream().map(WeekView::of).toList());
    }
}
