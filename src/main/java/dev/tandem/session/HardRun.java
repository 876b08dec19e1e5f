package dev.tandem.session;

import dev.tandem.domain.science.WeekLimitScience;

/** Whether a run was hard: by its effort, the planned one where none was told (F6, R12). */
final class HardRun {
    private static final double SECONDS_PER_MINUTE = 60;

    private HardRun() {}

    static boolean is(double load, int durationSeconds) {
        double minutes = durationSeconds / SECONDS_PER_MINUTE;
        return load >= WeekLimitScience.HARD_RUN_FROM_RPE * minutes;
    }
}
