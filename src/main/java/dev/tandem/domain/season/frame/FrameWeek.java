package dev.tandem.domain.season.frame;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Phase;

import java.time.LocalDate;
import java.util.List;

/**
 * One week of a season before anything is planned in it: its phase, its place in that phase (from
 * 1), whether it is a lighter week (R6), and the races that fall in it.
 */
public record FrameWeek(
        int number,
        LocalDate startDate,
        Phase phase,
        int weekOfPhase,
        boolean lighter,
        List<Goal.Race> races) {
    public LocalDate endDate() {
        return startDate.plusDays(6);
    }
}
