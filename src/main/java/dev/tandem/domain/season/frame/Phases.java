package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.RaceReadinessScience.LONG_SEASON_BASE_WEEKS;
import static dev.tandem.domain.science.RaceReadinessScience.LONG_SEASON_BLOCK_WEEKS;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.RacePlanTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of phases: base builds minutes, build adds quality, peak is specific (F7, F8). */
@Cited({"F7", "F8"})
final class Phases {

    /** A plan this long has so many weeks of peak; shorter ones have less. */
    private static final int LONG_PLAN_WEEKS = 12;

    private static final int MIDDLE_PLAN_WEEKS = 8;
    private static final int SHORT_PLAN_WEEKS = 3;

    private Phases() {}

    /** Weeks before a taper; more than the race needs become blocks of base and build first. */
    static List<Phase> beforeTaper(int weeks, RacePlanTable row) {
        int spare = Math.max(0, weeks - row.weeks().max());
        int early = spare - spare % LONG_SEASON_BLOCK_WEEKS;
        var phases = new ArrayList<>(blocks(early));
        phases.addAll(towardRace(weeks - early));
        return phases;
    }

    /** Weeks without a race: the first cycle is base, then build; long ones begin anew. */
    static List<Phase> withoutRace(int weeks, int cycleWeeks) {
        var phases = new ArrayList<Phase>();
        for (int week = 0; week < weeks; week++) {
            int cycle = week / cycleWeeks % (LONG_SEASON_BLOCK_WEEKS / cycleWeeks);
            phases.add(cycle == 0 ? Phase.BASE : Phase.BUILD);
        }
        return phases;
    }

    private static List<Phase> blocks(int weeks) {
        var phases = new ArrayList<Phase>();
        for (int week = 0; week < weeks; week++) {
            boolean isBase = week % LONG_SEASON_BLOCK_WEEKS < LONG_SEASON_BASE_WEEKS;
            phases.add(isBase ? Phase.BASE : Phase.BUILD);
        }
        return phases;
    }

    private static List<Phase> towardRace(int weeks) {
        int peak = peakWeeks(weeks);
        int base = weeks <= SHORT_PLAN_WEEKS ? 0 : (weeks - peak) / 2;
        var phases = new ArrayList<>(Collections.nCopies(base, Phase.BASE));
        phases.addAll(Collections.nCopies(weeks - peak - base, Phase.BUILD));
        phases.addAll(Collections.nCopies(peak, Phase.PEAK));
        return phases;
    }

    private static int peakWeeks(int weeks) {
        if (weeks >= LONG_PLAN_WEEKS) {
            return 3;
        }
        if (weeks >= MIDDLE_PLAN_WEEKS) {
            return 2;
        }
        return weeks >= SHORT_PLAN_WEEKS ? 1 : 0;
    }
}
