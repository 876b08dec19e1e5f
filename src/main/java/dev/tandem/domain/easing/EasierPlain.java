package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;

/** Cross-training made shorter and gentler. */
final class EasierPlain {
    private EasierPlain() {}

    static Workout.Plain of(Workout.Plain plain, Ease ease) {
        var outline = plain.outline();
        int minutes = Minutes.left(outline.durationMinutes(), ease);
        double rpe = Math.min(outline.targetRpe(), ease.get(Parameter.RPE_CAP, 10));
        return new Workout.Plain(Outlines.shorter(outline, minutes, rpe), plain.kind());
    }
}
