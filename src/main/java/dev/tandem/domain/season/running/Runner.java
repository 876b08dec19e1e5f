package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.PopulationScience.OLDER_FROM_YEARS;
import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_MAX_MINUTES;
import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_MAX_MINUTES_MARATHON_ADVANCED;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.season.frame.RunningBase;
import dev.tandem.domain.season.running.recipe.Fitness;
import dev.tandem.domain.season.running.recipe.Pacer;

import java.time.LocalDate;

/** Who runs: the athlete's file, the running it starts from, logged or told, and the paces. */
record Runner(AthleteFile file, RunningBase base, TrainingHistory logged, Pacer pacer) {

    static Runner of(PlanRequest request) {
        var file = request.file();
        var base = RunningBase.of(file, request.history(), request.today());
        var fitness = Fitness.of(file, base.daysOff(), request.today());
        var maxHeartRate = file.athlete().body().maxHeartRateBpm();
        var logged = RunningBase.counted(request.history(), request.today());
        return new Runner(file, base, logged, new Pacer(fitness, maxHeartRate));
    }

    Level level() {
        return file.athlete().runningLevel();
    }

    boolean isNovice() {
        return level() == Level.NOVICE;
    }

    /** Whether no run may be more than easy (I6). */
    boolean staysModerate() {
        return file.athlete().screening().asksForModeration();
    }

    boolean isObeseNovice() {
        return RunningBase.isObeseNovice(file.athlete());
    }

    double emphasis() {
        return file.athlete().wishes().emphasis();
    }

    boolean isOlderOn(LocalDate day) {
        return file.athlete().person().ageOn(day) >= OLDER_FROM_YEARS;
    }

    /** Whether the day may hold no run (R19). */
    boolean mayNotRunOn(LocalDate day) {
        var forbidden = file.forbiddenOn(day);
        return forbidden.contains(Restriction.RUNNING) || forbidden.contains(Restriction.IMPACT);
    }

    /** The length that the athlete wishes a session to have, or the given one without a wish. */
    int wishedMinutesWithin(int minutes) {
        var wish = file.athlete().wishes().preferences().sessionMinutes();
        return wish == null ? minutes : Math.min(minutes, wish);
    }

    /** Longest run in minutes (F10). */
    int longestMinutes(Aim aim) {
        return aim == Aim.MARATHON && level() == Level.ADVANCED
                ? LONG_RUN_MAX_MINUTES_MARATHON_ADVANCED
                : LONG_RUN_MAX_MINUTES;
    }
}
