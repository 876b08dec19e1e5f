package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.ExpectedEffort.RACE_RPE;
import static dev.tandem.domain.science.RunRecipeScience.DURATION_STEP_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.RACE_TARGET_MAX_GAIN;
import static dev.tandem.domain.science.RunningScience.HALF_MARATHON_METERS;
import static dev.tandem.domain.science.RunningScience.MARATHON_METERS;
import static dev.tandem.domain.science.RunningScience.VDOT_DISTANCE_METERS;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.Riegel;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.running.WorldBest;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A race with its warm-up and a pace to hold: the wished time where the athlete's mark makes it
 * sensible, else what the mark foretells, else the feel (F1, F3).
 */
@Cited({"F1", "F3", "F6", "R14"})
public record RaceRun(Pacer pacer, Goal.Race race) {

    /** The first part of a race that is run a little slower. */
    private static final double CAREFUL_SHARE = 0.2;

    /** How much slower, in seconds per kilometre. */
    private static final int CAREFUL_SECONDS_PER_KM = 5;

    public Workout.Run workout() {
        var fringe = Fringe.race(jogMinutes());
        double seconds = seconds();
        int minutes = (int) Math.ceil(seconds / 60 / DURATION_STEP_MINUTES) * DURATION_STEP_MINUTES;
        var outline =
                new Outline(
                        title(),
                        purpose(seconds),
                        fringe.minutes() + minutes,
                        RACE_RPE,
                        fringe.warmUp(),
                        fringe.coolDown());
        return new Workout.Run(outline, RunType.RACE, meters(), steps(seconds));
    }

    private int meters() {
        return (int) Math.round(race.distanceMeters());
    }

    private double seconds() {
        double foretold = foretold();
        if (race.targetSeconds() == null) {
            return foretold;
        }
        double soonest =
                pacer.fitness().isProven()
                        ? foretold * (1 - RACE_TARGET_MAX_GAIN)
                        : WorldBest.seconds(race.distanceMeters());
        return race.targetSeconds() >= soonest ? race.targetSeconds() : foretold;
    }

    private double foretold() {
        double known = VDOT_DISTANCE_METERS.clamp(race.distanceMeters());
        double seconds = pacer.fitness().vdot().raceTime(known).toNanos() / 1e9;
        return seconds * Math.pow(race.distanceMeters() / known, Riegel.USUAL.exponent());
    }

    private boolean knowsPace() {
        return race.targetSeconds() != null || pacer.fitness().isProven();
    }

    private List<RunStep> steps(double seconds) {
        if (!knowsPace()) {
            return List.of(stretch(meters(), new Target.Rpe(RACE_RPE, RACE_RPE + 1)));
        }
        int pace = (int) Math.round(seconds / race.distanceMeters() * 1000);
        int careful = Rounding.halfKm(CAREFUL_SHARE * meters());
        if (careful >= meters()) {
            return List.of(stretch(meters(), around(pace)));
        }
        return List.of(
                stretch(careful, new Target.Pace(pace, pace + 2 * CAREFUL_SECONDS_PER_KM)),
                stretch(meters() - careful, around(pace)));
    }

    private static Target around(int pace) {
        return new Target.Pace(pace - CAREFUL_SECONDS_PER_KM, pace + CAREFUL_SECONDS_PER_KM);
    }

    private static RunStep stretch(int meters, Target target) {
        return new RunStep.Stretch(RunStep.Kind.RUN, new Extent.Distance(meters), target);
    }

    private Message title() {
        if (race.name() != null) {
            return Message.literal(race.name());
        }
        if (Math.abs(race.distanceMeters() - MARATHON_METERS) < 100) {
            return Message.of("race.marathon");
        }
        return Math.abs(race.distanceMeters() - HALF_MARATHON_METERS) < 100
                ? Message.of("race.half-marathon")
                : Message.of("race.distance", Rounding.words(meters()));
    }

    private Message purpose(double seconds) {
        return knowsPace()
                ? Message.of("race.by-pace.purpose", words(Duration.ofSeconds(Math.round(seconds))))
                : Message.of("race.by-feel.purpose");
    }

    private int jogMinutes() {
        return race.distanceMeters() > HALF_MARATHON_METERS ? 5 : 10;
    }

    private static String words(Duration time) {
        return time.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        time.toHours(),
                        time.toMinutesPart(),
                        time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
