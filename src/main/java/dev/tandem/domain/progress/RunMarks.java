package dev.tandem.domain.progress;

import static dev.tandem.domain.science.ProgressScience.RECORD_DISTANCES_METERS;

import dev.tandem.domain.running.WorldBest;
import dev.tandem.domain.session.Lap;
import dev.tandem.domain.session.Session;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The marks of a run: its length, and over each distance the fastest of its stretches that is at
 * least so long, at its average pace. A stretch is the whole run or laps one after the other.
 */
public final class RunMarks {
    private RunMarks() {}

    /** A piece of running: metres and seconds. */
    private record Stretch(double meters, double seconds) {
        /** Slower than the fastest that anybody ever ran: else a slip of a device. */
        boolean isHuman(double overMeters) {
            return secondsOver(overMeters) >= WorldBest.seconds(overMeters);
        }

        double secondsOver(double overMeters) {
            return seconds * overMeters / meters;
        }
    }

    static List<Achievement> of(Session session) {
        var meters = session.measures().distanceMeters();
        if (session.kind() != SessionKind.RUN || meters == null || meters <= 0) {
            return List.of();
        }
        var marks = new ArrayList<Achievement>();
        marks.add(new Achievement(MarkKey.LONGEST_RUN, meters, false, session.id()));
        marks.addAll(fastest(stretches(session, meters), session.id()));
        return marks;
    }

    /** What a distance that was run as a benchmark is worth over each distance. */
    public static List<Achievement> of(double meters, double seconds) {
        return fastest(List.of(new Stretch(meters, seconds)), null);
    }

    private static List<Achievement> fastest(List<Stretch> stretches, @Nullable UUID sessionId) {
        var best = new Achievements();
        for (double over : RECORD_DISTANCES_METERS) {
            stretches.stream()
                    .filter(stretch -> stretch.meters() >= over && stretch.isHuman(over))
                    .map(stretch -> achievement(stretch, over, sessionId))
                    .forEach(best::add);
        }
        return List.copyOf(best.best());
    }

    private static Achievement achievement(Stretch stretch, double over, @Nullable UUID sessionId) {
        var isExact = stretch.meters() == over;
        return new Achievement(
                MarkKey.fastest(over), stretch.secondsOver(over), !isExact, sessionId);
    }

    private static List<Stretch> stretches(Session session, double meters) {
        var stretches = new ArrayList<Stretch>();
        stretches.add(new Stretch(meters, session.timing().durationSeconds()));
        for (int first = 0; first < session.laps().size(); first++) {
            addFrom(session.laps().subList(first, session.laps().size()), stretches);
        }
        return stretches;
    }

    /** Laps from the first on, one more each time; a lap of unknown length ends it. */
    private static void addFrom(List<Lap> laps, List<Stretch> stretches) {
        double meters = 0;
        double seconds = 0;
        for (var lap : laps) {
            var length = lap.distanceMeters();
            if (length == null) {
                return;
            }
            meters += length;
            seconds += lap.durationSeconds();
            if (meters >= RECORD_DISTANCES_METERS.getFirst()) {
                stretches.add(new Stretch(meters, seconds));
            }
        }
    }
}
