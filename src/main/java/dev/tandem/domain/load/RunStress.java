package dev.tandem.domain.load;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ImpulseScience;
import dev.tandem.domain.unit.Pace;

import java.time.Duration;

/** Load of a run from its pace against the threshold pace: an hour at threshold is 100. */
@Cited("A5")
public final class RunStress {

    private RunStress() {}

    /**
     * Hours times the square of the ratio of speeds (not of paces, which turns the ratio upside
     * down) times 100. An average pace makes it too low for intervals.
     */
    public static double of(Duration duration, Pace pace, Pace thresholdPace) {
        double intensity = pace.metersPerSecond() / thresholdPace.metersPerSecond();
        double hours = duration.toMillis() / 3_600_000.0;
        return hours * intensity * intensity * ImpulseScience.REFERENCE_SCORE;
    }
}
