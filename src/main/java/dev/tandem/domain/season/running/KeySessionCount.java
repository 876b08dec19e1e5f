package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunPlanningScience.NOVICE_EASY_WEEKS;
import static dev.tandem.domain.science.RunVolumeScience.WEEKS_AFTER_LADDER_WITHOUT_FAST;
import static dev.tandem.domain.science.RunningScience.BEGINNER_NO_FAST_WEEKS;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.running.Detraining;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;

import java.util.stream.IntStream;

/** How many key sessions a week may have, by level, runs and phase (F4, I16, I13, F11, I6). */
@Cited({"F4", "I16", "I13", "F11", "F12", "I6"})
record KeySessionCount(Runner runner, Course course) {

    private static final int TWO_FROM_RUNS = 5;
    private static final int TWO_FROM_RUNS_ADVANCED = 4;

    int of(FrameWeek week, int runs) {
        if (runner.staysModerate() || isTooEarly(week) || course.hasPassingRace(week) || runs < 2) {
            return 0;
        }
        int usual = inTraining(week.phase(), runs);
        if (course.followsRace(week) || runner.isOlderOn(week.startDate())) {
            return Math.min(1, usual);
        }
        return switch (week.phase()) {
            case TAPER -> hasRoomBeforeRace(week) ? Math.min(1, usual) : 0;
            case RECOVERY -> Math.min(1, usual);
            case BASE, BUILD, PEAK -> usual;
        };
    }

    /** Whether the runner has to run easily first: as a beginner, or after a break. */
    boolean isTooEarly(FrameWeek week) {
        return week.number() <= Math.max(beginnerWeeks(), weeksBack());
    }

    /** Whether a novice's week is nearly all easy still (F4). */
    boolean isNoviceStart(FrameWeek week) {
        return runner.isNovice() && week.number() <= Math.max(NOVICE_EASY_WEEKS, beginnerWeeks());
    }

    private int beginnerWeeks() {
        if (runner.base().needsWalking()) {
            return Ladder.weeks(course, runner) + WEEKS_AFTER_LADDER_WITHOUT_FAST;
        }
        return runner.isNovice() ? BEGINNER_NO_FAST_WEEKS : 0;
    }

    private int weeksBack() {
        int days =
                Detraining.wayBack(runner.base().daysOff()).stream()
                        .mapToInt(Detraining.ReturnStage::days)
                        .sum();
        return Math.ceilDiv(days, 7);
    }

    private int inTraining(Phase phase, int runs) {
        return switch (runner.level()) {
            case NOVICE -> runs > 2 ? 1 : 0;
            case INTERMEDIATE -> phase != Phase.BASE && runs >= TWO_FROM_RUNS ? 2 : 1;
            case ADVANCED -> runs >= TWO_FROM_RUNS_ADVANCED ? 2 : 1;
        };
    }

    private boolean hasRoomBeforeRace(FrameWeek week) {
        return IntStream.range(0, 7)
                .mapToObj(week.startDate()::plusDays)
                .anyMatch(day -> !course.isTooNearARace(day) && course.isBeforeMainRace(day));
    }

    /** Hard runs of a week at most (F4). */
    int most() {
        return runner.level() == Level.ADVANCED ? 3 : 2;
    }
}
