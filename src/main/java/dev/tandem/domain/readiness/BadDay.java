package dev.tandem.domain.readiness;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.PersistenceScience;

import java.time.LocalDate;

/**
 * A bad day: a score below 45, or fatigue of 2 or 1 that is also one standard deviation worse than
 * usual. The usual of a judged day ends two weeks before it, so that a slow decline does not become
 * normal (R36).
 */
@Cited(
        value = {"J6", "R36"},
        confidence = Confidence.DESIGN_DEFAULT)
public final class BadDay {
    private BadDay() {}

    /** Whether a day was bad, seen with the diary of its time. */
    public static boolean is(JudgedDay day, Diary diary) {
        return isLow(day)
                || (isTired(day) && worse(day, diary) >= PersistenceScience.BAD_DAY_FATIGUE_Z);
    }

    /**
     * Whether so many of the days before this one may have been bad that, with this one,
     * performance matters (P4).
     */
    public static boolean areMany(Diary diary, LocalDate date) {
        var from = date.minusDays(PersistenceScience.P4_WINDOW_DAYS - 1L);
        return diary.between(from, date.minusDays(1))
                        .filter(day -> isLow(day) || isTired(day))
                        .count()
                >= PersistenceScience.P4_BAD_DAYS - 1;
    }

    private static boolean isLow(JudgedDay day) {
        return day.score() < PersistenceScience.BAD_DAY_BELOW_SCORE;
    }

    private static boolean isTired(JudgedDay day) {
        var fatigue = day.checkIn().feelings().fatigue();
        return fatigue != null && fatigue <= PersistenceScience.BAD_DAY_FATIGUE_ITEM;
    }

    /** How much worse than usual fatigue is, in standard deviations. */
    private static double worse(JudgedDay day, Diary diary) {
        var end = day.date().minusDays(PersistenceScience.BASELINE_GAP_DAYS);
        var baseline = Usual.before(end, diary).item(Marker.FATIGUE);
        var fatigue = day.checkIn().feelings().fatigue();
        return fatigue == null ? 0 : -baseline.deviation(fatigue);
    }
}
