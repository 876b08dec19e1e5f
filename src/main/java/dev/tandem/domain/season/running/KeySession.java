package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunVolumeScience.SHORT_KEY_SESSION;

import dev.tandem.domain.season.running.recipe.Effort;
import dev.tandem.domain.season.running.recipe.Family;
import dev.tandem.domain.season.running.recipe.Pacer;
import dev.tandem.domain.season.running.recipe.Pieces;
import dev.tandem.domain.season.running.recipe.QualityRun;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A key session of a week before its size is known: its family, its step on the family's line from
 * 0, and whether it is to be short (lighter weeks, taper).
 */
record KeySession(Family family, int step, boolean isShort) {

    /** The session with as much work as the caps, the minutes and the metres allow. */
    Optional<QualityRun> within(Pacer pacer, QualityCaps caps, QualityRun.Room room) {
        var line = family.line(pacer, caps.meters(effort()));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var pieces = line.get(Math.min(step, line.size() - 1));
        var chosen = isShort ? shortened(pieces, line.getFirst(), pacer) : pieces;
        return new QualityRun(family, chosen, pacer, 0).within(room);
    }

    /** The same session, short. */
    KeySession shorter() {
        return new KeySession(family, step, true);
    }

    private Effort effort() {
        return family.effort();
    }

    /** The most of the first session of the line, or of its pieces, that is clearly less work. */
    private static Pieces shortened(Pieces pieces, Pieces first, Pacer pacer) {
        double most = SHORT_KEY_SESSION * pieces.workMeters(pacer);
        return IntStream.rangeClosed(2, first.times())
                .map(times -> first.times() + 2 - times)
                .mapToObj(first::withTimes)
                .filter(fewer -> fewer.workMeters(pacer) <= most)
                .findFirst()
                .orElseGet(() -> first.withTimes(Math.min(2, first.times())));
    }
}
