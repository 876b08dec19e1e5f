package dev.tandem.domain.running;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A piece of a run's main part: one stretch, or a group of steps done several times. */
public sealed interface RunStep {
    /** What is done during a stretch. */
    enum Kind {
        RUN,
        WALK,
        RECOVERY,
        STRIDES
    }

    /** One stretch at one effort. */
    record Stretch(Kind kind, Extent extent, @Nullable Target target) implements RunStep {}

    /** Steps done again and again. */
    record Repeat(int times, List<RunStep> steps) implements RunStep {
        public Repeat {
            steps = List.copyOf(steps);
            if (times < 1 || steps.isEmpty()) {
                throw new IllegalArgumentException("a repeat has steps and happens at least once");
            }
        }
    }
}
