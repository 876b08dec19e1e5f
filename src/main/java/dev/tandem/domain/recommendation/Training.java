package dev.tandem.domain.recommendation;

import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.load.WeekLoad;
import dev.tandem.domain.readiness.LoadState;

import java.util.List;

/**
 * What was done before the day: logged days (as far back as is known, half a year at least), the
 * evening before, whole calendar weeks before this one, oldest first, and findings of other parts:
 * a drop of performance (P4), heavy lower-body work the day before (D6a), and the hard runs of the
 * six days before (I16).
 */
public record Training(
        TrainingHistory history,
        LoadState load,
        List<WeekLoad> weeks,
        boolean performanceDropped,
        boolean liftedHeavyYesterday,
        int hardRuns) {
    public static final Training NONE =
            new Training(TrainingHistory.NONE, LoadState.UNKNOWN, List.of(), false, false, 0);

    public Training {
        weeks = List.copyOf(weeks);
    }

    /** The same with what the sessions say about performance. */
    public Training dropping(boolean performance) {
        return new Training(history, load, weeks, performance, liftedHeavyYesterday, hardRuns);
    }
}
