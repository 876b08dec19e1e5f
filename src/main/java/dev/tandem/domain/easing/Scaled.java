package dev.tandem.domain.easing;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;

import org.jspecify.annotations.Nullable;

/** A stretch of a run made shorter. */
final class Scaled {
    /** Below it a stretch is left out. */
    private static final double LEAST_SHARE = 0.01;

    private Scaled() {}

    /** Null where nothing worth doing is left. */
    static RunStep.@Nullable Stretch by(double share, RunStep.Stretch stretch) {
        if (share < LEAST_SHARE) {
            return null;
        }
        return share >= 1
                ? stretch
                : new RunStep.Stretch(
                        stretch.kind(), shorter(share, stretch.extent()), stretch.target());
    }

    private static Extent shorter(double share, Extent extent) {
        return switch (extent) {
            case Extent.Time time ->
                    new Extent.Time(
                            Math.min(time.seconds(), Round.stretchSeconds(time.seconds() * share)));
            case Extent.Distance distance ->
                    new Extent.Distance(
                            Math.min(
                                    distance.meters(),
                                    Round.stretchMeters(distance.meters() * share)));
        };
    }
}
