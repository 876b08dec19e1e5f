package dev.tandem.domain.season;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.season.frame.RunningBase;
import dev.tandem.domain.season.running.recipe.Fitness;
import dev.tandem.domain.season.running.recipe.Pacer;
import dev.tandem.domain.season.running.recipe.RaceRun;
import dev.tandem.domain.season.running.recipe.Repaced;
import dev.tandem.domain.season.strength.Reweighed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Planned sessions with the paces and weights of what is proven on a day: distances, minutes, days
 * and tags stay as they are.
 */
public final class Rederived {
    /** A goal's distance may have been rounded to whole metres. */
    private static final double SAME_METERS = 1;

    private final AthleteFile file;
    private final LocalDate today;
    private final Pacer pacer;

    private Rederived(AthleteFile file, LocalDate today, Pacer pacer) {
        this.file = file;
        this.today = today;
        this.pacer = pacer;
    }

    public static Rederived of(AthleteFile file, TrainingHistory history, LocalDate today) {
        int daysOff = RunningBase.of(file, history, today).daysOff();
        var fitness = Fitness.of(file, daysOff, today);
        var maxHeartRate = file.athlete().body().maxHeartRateBpm();
        return new Rederived(file, today, new Pacer(fitness, maxHeartRate));
    }

    /** A run or a race with new paces; anything else as it is. */
    public PlannedSession repaced(PlannedSession session) {
        return session.workout() instanceof Workout.Run run
                ? session.with(
                        run.type() == RunType.RACE ? race(session, run) : Repaced.of(run, pacer))
                : session;
    }

    /** A strength session with new weights; anything else as it is. */
    public PlannedSession reweighed(PlannedSession session) {
        return session.workout() instanceof Workout.Strength lift
                ? session.with(Reweighed.of(lift, file, today))
                : session;
    }

    private Workout race(PlannedSession session, Workout.Run run) {
        return goal(session, run)
                .<Workout>map(goal -> new RaceRun(pacer, goal).workout())
                .orElse(run);
    }

    private Optional<Goal.Race> goal(PlannedSession session, Workout.Run run) {
        return file.goals().stream()
                .filter(Goal.Race.class::isInstance)
                .map(Goal.Race.class::cast)
                .filter(goal -> goal.date().equals(session.date()))
                .filter(
                        goal ->
                                Math.abs(goal.distanceMeters() - run.distanceMeters())
                                        <= SAME_METERS)
                .findFirst();
    }
}
