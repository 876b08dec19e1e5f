package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Pain;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.science.ReadinessBandScience;
import dev.tandem.domain.unit.Kebab;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Complaints that last or come back (P6): illnesses within 90 days, pain at one place for more than
 * 14. What was before the last clearing by a professional no longer counts.
 */
@Cited("J6")
public final class Complaints {
    private Complaints() {}

    static long illnesses(Case one) {
        return illnesses(counted(one));
    }

    /** Illnesses apart from each other: a healthy check-in or a silent week lies between. */
    public static long illnesses(List<JudgedDay> oldestFirst) {
        long episodes = 0;
        JudgedDay before = null;
        for (var day : oldestFirst) {
            if (isIll(day) && (before == null || !isIll(before) || isApart(before, day))) {
                episodes++;
            }
            before = day;
        }
        return episodes;
    }

    /** The word for a place that hurts at every check-in for long enough, up to the last one. */
    static Optional<String> longPain(Case one) {
        var days = counted(one).reversed();
        return days.stream()
                .limit(1)
                .flatMap(newest -> newest.checkIn().health().pain().stream())
                .map(Pain::area)
                .sorted()
                .filter(area -> lasted(area, days, one.date()) > PersistenceScience.P6_PAIN_DAYS)
                .map(area -> "@area." + Kebab.of(area))
                .findFirst();
    }

    /** Days from the first to the last check-in of the pain, newest check-in first. */
    private static long lasted(BodyArea area, List<JudgedDay> days, LocalDate today) {
        var hurting = days.stream().takeWhile(day -> hurts(area, day)).toList();
        boolean isCurrent =
                !hurting.isEmpty()
                        && !hurting.getFirst()
                                .date()
                                .isBefore(today.minusDays(ReadinessBandScience.STATE_RESET_DAYS));
        return isCurrent
                ? ChronoUnit.DAYS.between(hurting.getLast().date(), hurting.getFirst().date())
                : 0;
    }

    private static List<JudgedDay> counted(Case one) {
        var cleared = one.situation().medical().clearedOn();
        return one.history()
                .lastDays(one.date(), PersistenceScience.P6_ILLNESS_WINDOW_DAYS)
                .filter(day -> isAfter(cleared, day))
                .toList();
    }

    private static boolean isAfter(@Nullable LocalDate cleared, JudgedDay day) {
        return cleared == null || day.date().isAfter(cleared);
    }

    private static boolean hurts(BodyArea area, JudgedDay day) {
        return day.checkIn().health().pain().stream()
                .filter(pain -> pain.area() == area)
                .mapToInt(Pain::level)
                .anyMatch(level -> level > 0);
    }

    private static boolean isIll(JudgedDay day) {
        return day.checkIn().health().tellsIllness();
    }

    private static boolean isApart(JudgedDay one, JudgedDay next) {
        return ChronoUnit.DAYS.between(one.date(), next.date())
                > ReadinessBandScience.STATE_RESET_DAYS;
    }
}
