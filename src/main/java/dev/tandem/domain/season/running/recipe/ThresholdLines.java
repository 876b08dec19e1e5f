package dev.tandem.domain.season.running.recipe;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.science.Cited;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Key sessions around threshold: playful, in pieces, in one go (F2). */
@Cited("F2")
final class ThresholdLines {

    /** A cap below this has no room for a line of kilometres. */
    private static final int SHORT_PIECES_BELOW_METERS = 4000;

    private ThresholdLines() {}

    /** Minutes of brisk running with about as much jogging; the last five that fit. */
    static List<Pieces> fartlek(double capSeconds) {
        return lastOf(
                5,
                within(
                        capSeconds,
                        Stream.of(
                                brisk(4, 1),
                                brisk(6, 1),
                                brisk(8, 1),
                                brisk(10, 1),
                                brisk(12, 1),
                                brisk(6, 2),
                                brisk(7, 2),
                                brisk(8, 2))));
    }

    /** Kilometres first, then longer pieces. */
    static List<Pieces> cruise(double capMeters) {
        var line = new ArrayList<Pieces>();
        if (capMeters < SHORT_PIECES_BELOW_METERS) {
            line.add(kilometres(3, 800));
        }
        line.addAll(
                Lines.grow(
                        capMeters,
                        3,
                        Stream.of(1000, 1200, 1500, 2000)
                                .map(m -> new Lines.Length(m, times -> kilometres(times, m)))
                                .toList()));
        return line;
    }

    /** The same by the clock. */
    static List<Pieces> cruiseByFeel(double capSeconds) {
        return Lines.grow(
                capSeconds,
                2,
                Stream.of(4, 5, 6, 8, 10)
                        .map(m -> new Lines.Length(60 * m, times -> minutes(times, m)))
                        .toList());
    }

    /** One stretch that gets longer, in turns with two or three long pieces. */
    static List<Pieces> tempo(double capSeconds) {
        return lastOf(
                4,
                within(
                        capSeconds,
                        Stream.of(
                                minutes(1, 10),
                                minutes(2, 6),
                                minutes(1, 15),
                                minutes(2, 8),
                                minutes(2, 10),
                                minutes(1, 20),
                                minutes(1, 25),
                                minutes(3, 10),
                                minutes(1, 30),
                                minutes(2, 20))));
    }

    /** An even run over a fixed distance, to be compared with the last one. */
    static List<Pieces> trial(double capMeters) {
        return capMeters < 3000
                ? List.of(Pieces.meters(1, 2000, 0, Effort.THRESHOLD))
                : List.of(Pieces.meters(1, 3000, 0, Effort.THRESHOLD));
    }

    private static Pieces brisk(int times, int minutes) {
        return Pieces.seconds(times, 60 * minutes, minutes > 1 ? 90 : 60, Effort.THRESHOLD);
    }

    private static Pieces kilometres(int times, int meters) {
        return Pieces.meters(times, meters, meters >= 1500 ? 120 : 90, Effort.THRESHOLD);
    }

    private static Pieces minutes(int times, int minutes) {
        return Pieces.seconds(times, 60 * minutes, minutes >= 8 ? 120 : 90, Effort.THRESHOLD);
    }

    private static List<Pieces> lastOf(int most, List<Pieces> line) {
        return line.subList(Math.max(0, line.size() - most), line.size());
    }

    private static List<Pieces> within(double capSeconds, Stream<Pieces> pieces) {
        return pieces.filter(each -> seconds(each) <= capSeconds).toList();
    }

    private static double seconds(Pieces pieces) {
        return switch (pieces.piece()) {
            case Extent.Time time -> pieces.times() * time.seconds();
            case Extent.Distance _ -> throw new IllegalStateException("lines by the clock only");
        };
    }
}
