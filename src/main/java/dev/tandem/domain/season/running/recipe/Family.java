package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.ExpectedEffort.INTERVAL_RPE;
import static dev.tandem.domain.science.ExpectedEffort.MARATHON_PACE_RPE;
import static dev.tandem.domain.science.ExpectedEffort.REPETITION_RPE;
import static dev.tandem.domain.science.ExpectedEffort.THRESHOLD_RPE;

import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.RunningScience;

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
    String title(Pieces pieces, boolean byPace) {
        var work = pieces.words();
        return switch (this) {
            case FARTLEK -> work + " brisk";
            case CRUISE -> work + (byPace ? " at threshold" : " comfortably hard");
            case TEMPO -> work + " tempo";
            case TRIAL -> work + " test run";
            case INTERVALS -> work + (byPace ? " at interval pace" : " hard");
            case REPETITIONS -> work + " fast";
            case MARATHON_PACE -> work + (byPace ? " at marathon pace" : " steady");
        };
    }

    /** What it is for. */
    String purpose() {
        return switch (this) {
            case FARTLEK -> "A playful first taste of faster running, brisk but never breathless.";
            case CRUISE -> "Raises the pace that you can hold for about an hour.";
            case TEMPO -> "Makes a steady, strong pace feel normal.";
            case TRIAL ->
                    "Shows how far you have come: run it evenly, note the time, compare later.";
            case INTERVALS -> "Makes your heart and lungs stronger at a pace that is hard.";
            case REPETITIONS -> "Makes you faster and your stride lighter, with full recoveries.";
            case MARATHON_PACE -> "Gets you used to the steady effort of a long race.";
        };
    }
}
