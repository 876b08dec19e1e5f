package dev.tandem.domain.season.running.recipe;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.unit.Message;

import java.util.List;

/** The work of a quality run: so many pieces of one length with a jog after each. */
public record Pieces(int times, Extent piece, int jogSeconds, Effort effort) {

    private static final int SHORTEST_JOG_SECONDS = 60;

    static Pieces meters(int times, int meters, int jogSeconds, Effort effort) {
        return new Pieces(times, new Extent.Distance(meters), jogSeconds, effort);
    }

    static Pieces seconds(int times, int seconds, int jogSeconds, Effort effort) {
        return new Pieces(times, new Extent.Time(seconds), jogSeconds, effort);
    }

    public Pieces withTimes(int fewer) {
        return new Pieces(fewer, piece, jogSeconds, effort);
    }

    /** The same work with less rest: one step harder. */
    Pieces withShorterJog() {
        return new Pieces(times, piece, Math.max(SHORTEST_JOG_SECONDS, jogSeconds - 30), effort);
    }

    /** Metres of work, jogs left out. */
    public double workMeters(Pacer pacer) {
        return times
                * switch (piece) {
                    case Extent.Distance distance -> distance.meters();
                    case Extent.Time time -> pacer.meters(effort, time.seconds());
                };
    }

    /** Seconds of work, jogs left out. */
    public double workSeconds(Pacer pacer) {
        return times
                * switch (piece) {
                    case Extent.Distance distance -> pacer.seconds(effort, distance.meters());
                    case Extent.Time time -> time.seconds();
                };
    }

    /** Metres with the jogs. */
    double meters(Pacer pacer) {
        return workMeters(pacer) + pacer.meters(Effort.RECOVERY, jogs() * (double) jogSeconds);
    }

    /** Seconds with the jogs. */
    double seconds(Pacer pacer) {
        return workSeconds(pacer) + jogs() * (double) jogSeconds;
    }

    List<RunStep> steps(Pacer pacer) {
        var work = Steps.run(pacer, effort, piece);
        return times == 1
                ? List.of(work)
                : List.of(new RunStep.Repeat(times, List.of(work, Steps.jog(pacer, jogSeconds))));
    }

    /** As a coach says it: 5 x 1 km, 3 x 10 min, 20 min. */
    Message words() {
        var length =
                switch (piece) {
                    case Extent.Distance distance -> Rounding.words(distance.meters());
                    case Extent.Time time -> timeWords(time.seconds());
                };
        return times == 1 ? length : Message.of("amount.times", times, length);
    }

    boolean hasJogs() {
        return times > 1;
    }

    /** How long a jog is. */
    Message jogWords() {
        return timeWords(jogSeconds);
    }

    private int jogs() {
        return hasJogs() ? times : 0;
    }

    private static Message timeWords(int seconds) {
        if (seconds % 60 == 0) {
            return Message.of("amount.minutes", seconds / 60);
        }
        return seconds < 120
                ? Message.of("amount.seconds", seconds)
                : Message.of("amount.minutes", seconds / 60 + ":" + seconds % 60);
    }
}
