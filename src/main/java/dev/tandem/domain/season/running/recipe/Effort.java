package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.STRIDE_RPE;
import static dev.tandem.domain.science.RunningScience.EASY_RPE;
import static dev.tandem.domain.science.RunningScience.INTERVAL_RPE;
import static dev.tandem.domain.science.RunningScience.MARATHON_RPE;
import static dev.tandem.domain.science.RunningScience.THRESHOLD_RPE;

import dev.tandem.domain.running.Target;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Span;

/** How hard a stretch is, from walking to fast; the RPE range is what it feels like (F6). */
@Cited("F6")
public enum Effort {
    WALK(Span.of(1, 2)),
    RECOVERY(Span.of(EASY_RPE.low(), 3)),
    EASY(EASY_RPE),
    MARATHON(Span.of(MARATHON_RPE, MARATHON_RPE)),
    THRESHOLD(THRESHOLD_RPE),
    INTERVAL(INTERVAL_RPE),
    REPETITION(INTERVAL_RPE),
    STRIDE(STRIDE_RPE);

    private final Span rpe;

    Effort(Span rpe) {
        this.rpe = rpe;
    }

    Target.Rpe feel() {
        return new Target.Rpe(rpe.low(), rpe.high());
    }
}
