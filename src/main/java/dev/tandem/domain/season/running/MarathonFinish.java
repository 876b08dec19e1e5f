package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.ConcurrencyScience.HARD_FROM_MARATHON_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.MARATHON_FINISH_METERS;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.recipe.Effort;

/**
 * The part of a long run at marathon pace: a few kilometres at the end before a half marathon or a
 * marathon, and before a marathon every other week so much that the run is hard (F2, D6).
 */
@Cited({"F2", "F4", "D6"})
record MarathonFinish(Runner runner, Course course, FrameWeek week) {

    private static final int KILOMETRE = 1000;

    /** At most this much of a long run is faster. */
    private static final double LARGEST_PART = 0.4;

    /** Whether the week's long run is to be hard. */
    boolean isHardWeek(int runs, int keySessions) {
        return course.aim() == Aim.MARATHON
                && isSharp()
                && week.weekOfPhase() % 2 == 0
                && runs > 2
                && keySessions < new KeySessionCount(runner, course).most();
    }

    /** Whole kilometres at marathon pace at the end of a long run; 0 for none. */
    int meters(int longMeters, QualityCaps caps, boolean mayBeHard) {
        if (!isSharp()) {
            return 0;
        }
        double cap =
                mayBeHard
                        ? caps.hardFinishMeters()
                        : Math.min(caps.gentleFinishMeters(), gentleCap());
        int kilometres = (int) (Math.min(cap, LARGEST_PART * longMeters) / KILOMETRE);
        int meters = kilometres * KILOMETRE;
        return meters < MARATHON_FINISH_METERS ? 0 : meters;
    }

    /** What the key sessions of the week have beside them. */
    QualityCaps.Company company(boolean isHard) {
        if (isHard) {
            return QualityCaps.Company.HARD_LONG_RUN;
        }
        return isSharp() ? QualityCaps.Company.STEADY_FINISH : QualityCaps.Company.NONE;
    }

    private boolean isSharp() {
        return course.aim().isLongRace()
                && !runner.isNovice()
                && (week.phase() == Phase.BUILD || week.phase() == Phase.PEAK);
    }

    /** A finish that leaves the run a long run; it grows through the phase. */
    private double gentleCap() {
        double gentle =
                runner.pacer().meters(Effort.MARATHON, 60.0 * (HARD_FROM_MARATHON_MINUTES - 1));
        double grown = MARATHON_FINISH_METERS + (week.weekOfPhase() - 1) * (double) KILOMETRE / 2;
        boolean isEven = week.weekOfPhase() % 2 == 0 || week.phase() == Phase.PEAK;
        return isEven ? Math.min(gentle, grown) : 0;
    }
}
