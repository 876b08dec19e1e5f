package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PersistenceScience;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Lighter days after bad ones (J6): they begin with a bad day that completes the pattern, last for
 * the stated days, and end earlier after two check-ins without symptoms if nothing was logged. As
 * long as the pattern itself is there they go on (R36).
 */
@Cited({"J6", "R36"})
enum Measure {
    P2(
            PersistenceScience.P2_BAD_DAYS,
            PersistenceScience.P2_WINDOW_DAYS,
            PersistenceScience.P2_RECOVERY_DAYS),
    P3(
            PersistenceScience.P3_BAD_DAYS,
            PersistenceScience.P3_WINDOW_DAYS,
            PersistenceScience.P3_RECOVERY_DAYS);

    /** A measure under way: the bad days behind it, and the days since it began, 0 on the first. */
    record UnderWay(long badDays, long daysSince) {

        /** After three days, if the last two check-ins were green. */
        boolean allowsHard(Case one) {
            var latest = one.history().latest(PersistenceScience.GREEN_DAYS_BEFORE_HARD);
            return daysSince >= PersistenceScience.P2_NO_HARD_DAYS
                    && latest.size() == PersistenceScience.GREEN_DAYS_BEFORE_HARD
                    && latest.stream().map(JudgedDay::band).allMatch(Band.GREEN::equals);
        }
    }

    private final int badDays;
    private final int windowDays;
    private final int lastsDays;

    Measure(int badDays, int windowDays, int lastsDays) {
        this.badDays = badDays;
        this.windowDays = windowDays;
        this.lastsDays = lastsDays;
    }

    @Nullable UnderWay on(Case one) {
        var history = one.history();
        long badNow = history.badDays(one.date(), windowDays);
        var begun = lastBegun(one);
        if (begun == null || (badNow < badDays && isOver(begun, one))) {
            return null;
        }
        long since = ChronoUnit.DAYS.between(begun, one.date());
        return new UnderWay(history.badDays(begun, windowDays), since);
    }

    /** The last bad day that completed the pattern and whose measure has not run out. */
    private @Nullable LocalDate lastBegun(Case one) {
        var history = one.history();
        return history.lastDays(one.date(), Math.max(lastsDays, windowDays - badDays + 1))
                .filter(history::isBad)
                .map(JudgedDay::date)
                .filter(day -> history.badDays(day, windowDays) >= badDays)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static boolean isOver(LocalDate begun, Case one) {
        return Logged.sessionsSince(begun, one) == 0
                && one.history().after(begun).filter(one.history()::isFreeOfSymptoms).count()
                        >= PersistenceScience.SYMPTOM_FREE_CHECK_INS_TO_END;
    }
}
