package dev.tandem.domain.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * Weeks in a row in which the plan was followed to 80 %: weeks and not days, so that rest breaks
 * nothing. Weeks without planned training are stepped over.
 */
public record Streak(int weeks, int longestWeeks, boolean thisWeekCounts) {
    public static final Streak NONE = new Streak(0, 0, false);

    /** The week of today cannot break a streak before it is over, but counts once followed. */
    public static Streak of(List<PlannedWeek> weeks, LocalDate thisMonday) {
        int current = 0;
        int longest = 0;
        var thisWeekCounts = false;
        for (var week : weeks) {
            var isThisWeek = week.monday().equals(thisMonday);
            if (week.isFollowed()) {
                current++;
                thisWeekCounts |= isThisWeek;
            } else if (week.isOfPlan() && !isThisWeek) {
                current = 0;
            }
            longest = Math.max(longest, current);
        }
        return new Streak(current, longest, thisWeekCounts);
    }
}
