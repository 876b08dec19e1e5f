package dev.tandem.domain.season.strength;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The season cut into blocks of at least four weeks in which the exercises stay the same; each ends
 * with a lighter week, and no new block starts in a taper.
 */
final class Blocks {
    /** Weeks that exercises stay the same at least; four to six are usual. Ours. */
    private static final int LEAST_WEEKS = 4;

    /** A set grows twice in a block; longer blocks stay on a step for a while. */
    private static final int LAST_STEP = 2;

    private final Map<Integer, Stage> stages = new HashMap<>();

    /**
     * Where a week stands: its block from 0, its step in the block from 0 to 2 (a lighter week goes
     * back to the first), and how many full weeks of the season came before it.
     */
    record Stage(int block, int step, int seasonStep) {}

    Blocks(SeasonFrame frame) {
        int number = 0;
        int seasonStep = 0;
        for (var block : cut(frame.weeks())) {
            long full = block.stream().filter(Blocks::isFull).count();
            int done = 0;
            for (var week : block) {
                int step = week.lighter() ? 0 : step(done, (int) full);
                stages.put(week.number(), new Stage(number, step, seasonStep));
                done += isFull(week) ? 1 : 0;
                seasonStep += week.lighter() ? 0 : 1;
            }
            number++;
        }
    }

    Stage of(FrameWeek week) {
        var stage = stages.get(week.number());
        if (stage == null) {
            throw new IllegalArgumentException("week " + week.number() + " is not in the season");
        }
        return stage;
    }

    private static List<List<FrameWeek>> cut(List<FrameWeek> weeks) {
        var blocks = new ArrayList<List<FrameWeek>>();
        var afterLighter = true;
        for (var week : weeks) {
            if (blocks.isEmpty()
                    || afterLighter
                            && blocks.getLast().size() >= LEAST_WEEKS
                            && startsBlocks(week)) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(week);
            afterLighter = week.lighter();
        }
        return blocks;
    }

    private static int step(int done, int full) {
        int step =
                full <= LAST_STEP + 1
                        ? done
                        : (int) Math.round((double) done * LAST_STEP / (full - 1));
        return Math.min(step, LAST_STEP);
    }

    private static boolean isFull(FrameWeek week) {
        return !week.lighter() && !Style.isFresh(week);
    }

    private static boolean startsBlocks(FrameWeek week) {
        return week.phase() != Phase.TAPER && week.phase() != Phase.RECOVERY;
    }
}
