package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.ExpectedEffort.INTERVAL_RPE;
import static dev.tandem.domain.science.ExpectedEffort.MARATHON_PACE_RPE;
import static dev.tandem.domain.science.ExpectedEffort.REPETITION_RPE;
import static dev.tandem.domain.science.ExpectedEffort.THRESHOLD_RPE;

import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.RunningScience;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.List;

/** A kind of key session that grows from week to week. */
public enum Family {
    FARTLEK(RunType.THRESHOLD, Effort.THRESHOLD, RunningScience.THRESHOLD_RPE.low()),
    CRUISE(RunType.THRESHOLD, Effort.THRESHOLD, THRESHOLD_RPE),
    TEMPO(RunType.THRESHOLD, Effort.THRESHOLD, THRESHOLD_RPE),
    TRIAL(RunType.THRESHOLD, Effort.THRESHOLD, THRESHOLD_RPE),
    INTERVALS(RunType.INTERVAL, Effort.INTERVAL, INTERVAL_RPE),
    REPETITIONS(RunType.REPETITION, Effort.REPETITION, REPETITION_RPE),
    MARATHON_PACE(RunType.MARATHON_PACE, Effort.MARATHON, MARATHON_PACE_RPE);

    private final RunType type;
    private final Effort effort;
    private final double rpe;

    Family(RunType type, Effort effort, double rpe) {
        this.type = type;
        this.effort = effort;
        this.rpe = rpe;
    }

    public RunType type() {
        return type;
    }

    public Effort effort() {
        return effort;
    }

    /** Expected effort of the session (A9, F6). */
    public double rpe() {
        return rpe;
    }

    /** Its sessions from the easiest on, none with more work than so many metres. */
    public List<Pieces> line(Pacer pacer, double capMeters) {
        double capSeconds = pacer.seconds(effort, capMeters);
        return switch (this) {
            case FARTLEK -> ThresholdLines.fartlek(capSeconds);
            case CRUISE ->
                    pacer.givesPaces()
                            ? ThresholdLines.cruise(capMeters)
                            : ThresholdLines.cruiseByFeel(capSeconds);
            case TEMPO -> ThresholdLines.tempo(capSeconds);
            case TRIAL -> ThresholdLines.trial(capMeters);
            case INTERVALS -> FastLines.intervals(pacer, capMeters);
            case REPETITIONS -> FastLines.repetitions(capMeters);
            case MARATHON_PACE -> MarathonLines.steady(pacer, capMeters);
        };
    }

    /** The session as one would say it. */
    Message title(Pieces pieces, boolean byPace) {
        var key =
                switch (this) {
                    case CRUISE, INTERVALS, MARATHON_PACE -> Manner.of(this).key(byPace);
                    case FARTLEK, TEMPO, TRIAL, REPETITIONS -> key();
                };
        return Message.of(key, pieces.words());
    }

    /** What it is for. */
    Message purpose() {
        return Message.of(key() + ".purpose");
    }

    /** The key of its words. */
    String key() {
        return "run." + Kebab.of(this);
    }
}
