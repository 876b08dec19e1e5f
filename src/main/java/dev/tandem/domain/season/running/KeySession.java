package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunVolumeScience.SHORT_KEY_SESSION;

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
        var line = family.line(pacer, caps.meters(family.effort()));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var run = run(line.get(Math.min(step, line.size() - 1)), pacer);
        var chosen = isShort ? shortened(run, line.getFirst()) : run;
        return chosen.within(room);
    }

    /** The same session, short. */
    KeySession shorter() {
        return new KeySession(family, step, true);
    }

    /** The most of the line's first session that is clearly less work, but worth its warm-up. */
    private QualityRun shortened(QualityRun full, Pieces first) {
        var pacer = full.pacer();
        double most = SHORT_KEY_SESSION * full.pieces().workMeters(pacer);
        var worthIt =
                IntStream.rangeClosed(1, first.times())
                        .mapToObj(times -> run(first.withTimes(times), pacer))
                        .filter(QualityRun::isWorthTheWarmUp)
                        .toList();
        return worthIt.stream()
                .filter(run -> run.pieces().workMeters(pacer) <= most)
                .reduce((fewer, more) -> more)
                .orElseGet(() -> worthIt.isEmpty() ? full : worthIt.getFirst());
    }

    private QualityRun run(Pieces pieces, Pacer pacer) {
        return new QualityRun(family, pieces, pacer, 0);
    }
}
