package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Tunable;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.LoadGuardScience;

import org.jspecify.annotations.Nullable;

import java.util.stream.IntStream;

/**
 * The load of the seven days that end today if all is done as planned, and its cap: 30 % above the
 * greatest of the four sevens before, in AU; and the share of today's plan that still fits.
 */
@Cited("I16")
record WeekRoom(double load, double cap, double share) {
    private static final int WEEK = 7;

    /** Null while fewer than four weeks are logged. */
    static @Nullable WeekRoom of(Case one) {
        int weeks = LoadGuardScience.WEEK_GROWTH_REFERENCE_WEEKS;
        double greatest =
                IntStream.rangeClosed(1, weeks).mapToDouble(ago -> week(ago, one)).max().orElse(0);
        double planned = planned(one);
        if (one.situation().training().load().historyDays() < weeks * WEEK
                || greatest <= 0
                || planned <= 0) {
            return null;
        }
        double done = Logged.load(one.date().minusDays(WEEK - 1), one.date().minusDays(1), one);
        double cap = greatest * (1 + one.tuning().get(Tunable.WEEK_LOAD_GROWTH_CAP));
        double share = Math.clamp((cap - done) / planned, 0, 1);
        return new WeekRoom(done + planned, cap, Math.floor(share * 100) / 100);
    }

    private static double week(int ago, Case one) {
        var end = one.date().minusDays((long) ago * WEEK);
        return Logged.load(end.minusDays(WEEK - 1), end, one);
    }

    private static double planned(Case one) {
        return one.situation().planned().sessions().stream()
                .mapToDouble(session -> session.workout().outline().load())
                .sum();
    }
}
