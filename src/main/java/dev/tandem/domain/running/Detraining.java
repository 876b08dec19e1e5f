package dev.tandem.domain.running;

import static dev.tandem.domain.science.DetrainingScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

import java.util.List;
import java.util.stream.IntStream;

/** What a break from running costs, and how to come back from it. */
@Cited(
        value = "F11",
        by = {Citation.DANIELS_2014, Citation.MUJIKA_2001})
public final class Detraining {

    private Detraining() {}

    /**
     * A part of the way back: so many days at a share of the load before the break, easy running.
     */
    public record ReturnStage(int days, double loadShare) {}

    /** Share of VDOT kept after days off, 1.0 to 0.8, linear between the table's rows. */
    public static double vdotKept(int daysOff, boolean crossTrained) {
        var kept = crossTrained ? VDOT_KEPT_CROSS_TRAINING : VDOT_KEPT;
        if (daysOff <= BREAK_DAYS.getFirst()) {
            return kept.getFirst();
        }
        return IntStream.range(1, BREAK_DAYS.size())
                .filter(row -> daysOff <= BREAK_DAYS.get(row))
                .mapToDouble(row -> between(row, daysOff, kept))
                .findFirst()
                .orElse(kept.getLast());
    }

    /** How to load the days after a break; the stages follow one another, then all is as before. */
    public static List<ReturnStage> wayBack(int daysOff) {
        if (daysOff <= 0) {
            return List.of();
        }
        if (daysOff <= NO_LOSS_DAYS) {
            return List.of(new ReturnStage(daysOff, 1.0));
        }
        if (daysOff <= SHORT_BREAK_DAYS) {
            return stages(SHORT_BREAK_LOADS, Math.ceilDiv(daysOff, SHORT_BREAK_LOADS.size()));
        }
        int third = Math.ceilDiv(daysOff, LONG_BREAK_LOADS.size());
        return stages(
                LONG_BREAK_LOADS,
                daysOff <= LONG_BREAK_DAYS ? third : Math.max(third, VERY_LONG_BREAK_STEP_DAYS));
    }

    /** The first long run as a share of the longest before the break, when none is recent. */
    public static double firstLongRunShare(int daysOff) {
        if (daysOff <= SHORT_BREAK_DAYS) {
            return FIRST_LONG_RUN_SHORT_BREAK;
        }
        return daysOff <= LONG_BREAK_DAYS
                ? FIRST_LONG_RUN_LONG_BREAK
                : FIRST_LONG_RUN_VERY_LONG_BREAK;
    }

    private static double between(int row, int daysOff, List<Double> kept) {
        double from = BREAK_DAYS.get(row - 1);
        double to = BREAK_DAYS.get(row);
        double part = (daysOff - from) / (to - from);
        return kept.get(row - 1) + part * (kept.get(row) - kept.get(row - 1));
    }

    private static List<ReturnStage> stages(List<Double> shares, int days) {
        return shares.stream().map(share -> new ReturnStage(days, share)).toList();
    }
}
