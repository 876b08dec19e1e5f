package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunPlanningScience.HARD_TIME_MAX_SHARE;
import static dev.tandem.domain.science.RunPlanningScience.INTERVAL_FLOOR_METERS;
import static dev.tandem.domain.science.RunPlanningScience.INTERVAL_MAX_METERS;
import static dev.tandem.domain.science.RunPlanningScience.INTERVAL_WEEK_SHARE;
import static dev.tandem.domain.science.RunPlanningScience.MARATHON_PACE_FLOOR_METERS;
import static dev.tandem.domain.science.RunPlanningScience.MARATHON_PACE_MAX_METERS;
import static dev.tandem.domain.science.RunPlanningScience.MARATHON_PACE_MAX_MINUTES;
import static dev.tandem.domain.science.RunPlanningScience.MARATHON_PACE_WEEK_SHARE;
import static dev.tandem.domain.science.RunPlanningScience.NOVICE_EASY_TIME_SHARE;
import static dev.tandem.domain.science.RunPlanningScience.REPETITION_FLOOR_METERS;
import static dev.tandem.domain.science.RunPlanningScience.REPETITION_MAX_METERS;
import static dev.tandem.domain.science.RunPlanningScience.REPETITION_WEEK_SHARE;
import static dev.tandem.domain.science.RunPlanningScience.THRESHOLD_FLOOR_METERS;
import static dev.tandem.domain.science.RunPlanningScience.THRESHOLD_WEEK_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.FASTER_TIME_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.KEY_SESSION_TIME_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.MARATHON_FINISH_TIME_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.MARATHON_LONG_RUN_TIME_SHARE;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.running.recipe.Effort;
import dev.tandem.domain.season.running.recipe.Pacer;

/**
 * How much work one key session of a week may hold: its share of the week's distance or the floor
 * for small weeks (F2, R15), and no more of the week's running time than keeps it mostly easy (F4).
 */
@Cited({"F2", "F4", "R15"})
record QualityCaps(Pacer pacer, int weekMeters, int sessions, Company company) {

    /** What else shapes the week of a key session. */
    enum Company {
        NONE,
        /** A novice's first weeks, nearly all easy. */
        NOVICE_START,
        /** A long run that ends at marathon pace. */
        STEADY_FINISH,
        /** A long run that is hard by its part at marathon pace. */
        HARD_LONG_RUN
    }

    /** Metres of work at an effort. */
    double meters(Effort effort) {
        return Math.min(byDistance(effort), byTime(effort));
    }

    /** Metres at marathon pace at the end of a long run that may be hard by it. */
    double hardFinishMeters() {
        return finishMeters(MARATHON_LONG_RUN_TIME_SHARE);
    }

    /** Metres at marathon pace at the end of a long run that stays an easy one. */
    double gentleFinishMeters() {
        return finishMeters(MARATHON_FINISH_TIME_SHARE);
    }

    private double finishMeters(double timeShare) {
        double seconds =
                Math.min(
                        timeShare * pacer.seconds(Effort.EASY, weekMeters),
                        60 * MARATHON_PACE_MAX_MINUTES);
        return Math.min(byDistance(Effort.MARATHON), pacer.meters(Effort.MARATHON, seconds));
    }

    private double byDistance(Effort effort) {
        return switch (effort) {
            case INTERVAL ->
                    Math.max(
                            INTERVAL_FLOOR_METERS,
                            Math.min(INTERVAL_MAX_METERS, INTERVAL_WEEK_SHARE * weekMeters));
            case REPETITION ->
                    Math.max(
                            REPETITION_FLOOR_METERS,
                            Math.min(REPETITION_MAX_METERS, REPETITION_WEEK_SHARE * weekMeters));
            case MARATHON ->
                    Math.max(
                            MARATHON_PACE_FLOOR_METERS,
                            Math.min(
                                    MARATHON_PACE_MAX_METERS,
                                    MARATHON_PACE_WEEK_SHARE * weekMeters));
            case THRESHOLD, WALK, RECOVERY, EASY, STRIDE ->
                    Math.max(THRESHOLD_FLOOR_METERS, THRESHOLD_WEEK_SHARE * weekMeters);
        };
    }

    private double byTime(Effort effort) {
        return pacer.meters(effort, timeShare(effort) * pacer.seconds(Effort.EASY, weekMeters));
    }

    private double timeShare(Effort effort) {
        return switch (effort) {
            case INTERVAL, REPETITION -> Math.min(timeShare(), HARD_TIME_MAX_SHARE / sessions);
            case MARATHON, THRESHOLD, WALK, RECOVERY, EASY, STRIDE -> timeShare();
        };
    }

    private double timeShare() {
        double left =
                switch (company) {
                    case NONE -> FASTER_TIME_SHARE;
                    case NOVICE_START -> 1 - NOVICE_EASY_TIME_SHARE.low();
                    case STEADY_FINISH -> FASTER_TIME_SHARE - MARATHON_FINISH_TIME_SHARE;
                    case HARD_LONG_RUN -> FASTER_TIME_SHARE - MARATHON_LONG_RUN_TIME_SHARE;
                };
        return Math.min(KEY_SESSION_TIME_SHARE, left / sessions);
    }
}
