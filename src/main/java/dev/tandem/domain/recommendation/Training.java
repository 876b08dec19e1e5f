package dev.tandem.domain.recommendation;

import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.load.WeekLoad;
import dev.tandem.domain.readiness.LoadState;

import java.util.List;

/**
 * What was done before the day: logged days (as far back as is known, half a year at least), the
 * evening before, whole calendar weeks before this one, oldest first, and two findings of other
 * parts: a drop of performance (P4), and heavy lower-body work the day before (D6a).
 */
public record Training(
        TrainingHistory history,
        LoadState load,
        List<WeekLoad> weeks,
        boolean performanceDropped,
        boolean liftedHeavyYesterday) {
    public static final Training NONE =
            new Training(TrainingHistory.NONE, LoadState.UNKNOWN, List.of(), false, false);

    public Training {
        weeks = List.copyOf(weeks);
    }
}
