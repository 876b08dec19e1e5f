package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.INTERVAL_PIECE_MAX_SECONDS;

import dev.tandem.domain.science.Cited;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Key sessions faster than threshold: intervals of a few minutes, short fast repetitions (F2). */
@Cited("F2")
final class FastLines {

    /** A cap below this has no room for a line of 800 m pieces. */
    private static final int SHORT_PIECES_BELOW_METERS = 3200;

    /** From this cap on repetitions are 400 m. */
    private static final int LONG_REPETITIONS_FROM_METERS = 2400;

    private FastLines() {}

    static List<Pieces> intervals(Pacer pacer, double capMeters) {
        if (!pacer.givesPaces()) {
            return byFeel(pacer.seconds(Effort.INTERVAL, capMeters));
        }
        var lengths =
                capMeters < SHORT_PIECES_BELOW_METERS
                        ? Stream.of(400, 600, 800)
                        : Stream.of(800, 1000, 1200);
        return Lines.grow(
                capMeters,
                3,
                lengths.filter(m -> pacer.seconds(Effort.INTERVAL, m) <= INTERVAL_PIECE_MAX_SECONDS)
                        .map(m -> new Lines.Length(m, times -> interval(times, m)))
                        .toList());
    }

    static List<Pieces> repetitions(double capMeters) {
        var line = new ArrayList<Pieces>();
        int meters = capMeters < LONG_REPETITIONS_FROM_METERS ? 200 : 400;
        int most = (int) (capMeters / meters);
        for (int times = Math.max(4, most - 2 * 400 / meters);
                times <= most;
                times += 400 / meters) {
            line.add(repetition(times, meters));
        }
        if (meters == 200 && capMeters >= 4 * 400) {
            line.add(repetition((int) (capMeters / 400), 400));
        }
        return line;
    }

    private static List<Pieces> byFeel(double capSeconds) {
        return Lines.grow(
                capSeconds,
                3,
                Stream.of(1, 2, 3)
                        .map(m -> new Lines.Length(60 * m, times -> minutes(times, m)))
                        .toList());
    }

    private static Pieces interval(int times, int meters) {
        int jog = meters <= 400 ? 90 : meters < 1000 ? 120 : 150;
        return Pieces.meters(times, meters, jog, Effort.INTERVAL);
    }

    private static Pieces minutes(int times, int minutes) {
        return Pieces.seconds(times, 60 * minutes, minutes > 1 ? 120 : 60, Effort.INTERVAL);
    }

    private static Pieces repetition(int times, int meters) {
        return Pieces.meters(times, meters, meters <= 200 ? 90 : 150, Effort.REPETITION);
    }
}
