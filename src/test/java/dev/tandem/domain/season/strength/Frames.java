package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Seasons for tests of strength. */
final class Frames {
    private Frames() {}

    /** To a race at the end: base, build, peak, and two weeks of taper. */
    static SeasonFrame toARace(int weeks, int lighterEvery) {
        var date = Strong.MONDAY.plusDays(7L * weeks - 1);
        var race = new Goal.Race(new UUID(0, 2), null, date, 21097.5, null, Priority.A);
        var frames = new ArrayList<FrameWeek>();
        for (int number = 1; number <= weeks; number++) {
            var phase = phase(number, weeks);
            var lighter = phase != Phase.TAPER && number % lighterEvery == 0;
            frames.add(
                    week(
                            number,
                            lighter ? Phase.RECOVERY : phase,
                            lighter,
                            number == weeks ? List.of(race) : List.of()));
        }
        return new SeasonFrame(frames, race);
    }

    /** Cycles without an end. */
    static SeasonFrame general(int weeks, int lighterEvery) {
        var frames = new ArrayList<FrameWeek>();
        for (int number = 1; number <= weeks; number++) {
            var lighter = number % lighterEvery == 0;
            var phase = lighter ? Phase.RECOVERY : Phase.BASE;
            frames.add(week(number, phase, lighter, List.of()));
        }
        return new SeasonFrame(frames, new Goal.GeneralFitness(new UUID(0, 3), null, Priority.A));
    }

    private static FrameWeek week(int number, Phase phase, boolean lighter, List<Goal.Race> races) {
        return new FrameWeek(
                number, Strong.MONDAY.plusWeeks(number - 1), phase, number, lighter, races);
    }

    private static Phase phase(int number, int weeks) {
        if (number > weeks - 2) {
            return Phase.TAPER;
        }
        if (number > weeks - 4) {
            return Phase.PEAK;
        }
        return number <= weeks / 2 ? Phase.BASE : Phase.BUILD;
    }
}
