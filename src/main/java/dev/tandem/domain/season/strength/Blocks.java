package dev.tandem.domain.season.strength;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The season cut into blocks of at least four weeks in which the exercises stay the same; each ends
 * with a lighter week, and no new block starts in a taper.
 */
final class Blocks {
    /** Weeks that exercises stay the same at least; four to six are usual. Ours. */
    private static final int LEAST_WEEKS = 4;

    private final Map<Integer, Stage> stages = new LinkedHashMap<>();

    /**
     * Where a week stands: its block from 0, how many full weeks of the block and of the season
     * came before it.
     */
    record Stage(int block, int step, int seasonStep) {}

    Blocks(SeasonFrame frame) {
        int block = 0;
        int weeks = 0;
        int step = 0;
        int seasonStep = 0;
        boolean afterLighter = false;
        for (var week : frame.weeks()) {
            if (afterLighter && weeks >= LEAST_WEEKS && startsBlocks(week)) {
                block++;
                weeks = 0;
                step = 0;
            }
            stages.put(week.number(), new Stage(block, step, seasonStep));
            weeks++;
            step += week.lighter() ? 0 : 1;
            seasonStep += week.lighter() ? 0 : 1;
            afterLighter = week.lighter();
        }
    }

    Stage of(FrameWeek week) {
        var stage = stages.get(week.number());
        if (stage == null) {
            throw new IllegalArgumentException("week " + week.number() + " is not in the season");
        }
        return stage;
    }

    private static boolean startsBlocks(FrameWeek week) {
        return week.phase() != Phase.TAPER && week.phase() != Phase.RECOVERY;
    }
}
