package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.BadDay;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.science.ReadinessBandScience;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The check-ins up to today, today's among them, as good and bad days. Days without a check-in
 * break neither way.
 */
final class History {
    private final LocalDate today;
    private final Diary diary;
    private final Map<LocalDate, Boolean> judged = new HashMap<>();

    private History(LocalDate today, Diary diary) {
        this.today = today;
        this.diary = diary;
    }

    static History of(Situation situation, Readiness readiness) {
        var earlier = situation.diary().before(situation.date());
        var checkIn = situation.checkIn();
        if (checkIn == null) {
            return new History(situation.date(), earlier);
        }
        var day = new JudgedDay(checkIn, readiness.score(), readiness.band());
        return new History(situation.date(), earlier.with(day));
    }

    LocalDate today() {
        return today;
    }

    /** The check-ins of the last so many days that end with one. */
    Stream<JudgedDay> lastDays(LocalDate end, int days) {
        return diary.between(end.minusDays(days - 1L), end);
    }

    /** Check-ins after a day, today's included. */
    Stream<JudgedDay> after(LocalDate day) {
        return diary.between(day.plusDays(1), today);
    }

    long badDays(LocalDate end, int days) {
        return lastDays(end, days).filter(this::isBad).count();
    }

    boolean isBad(JudgedDay day) {
        return judged.computeIfAbsent(day.date(), _ -> BadDay.is(day, diary));
    }

    /** The last check-ins, newest first, none older than a week. */
    List<JudgedDay> latest(int count) {
        return lastDays(today, ReadinessBandScience.STATE_RESET_DAYS + 1)
                .toList()
                .reversed()
                .stream()
                .limit(count)
                .toList();
    }

    /** Whether a check-in tells of no illness, no pain that matters and no bad day. */
    boolean isFreeOfSymptoms(JudgedDay day) {
        return !isBad(day) && !day.checkIn().health().tellsIllness() && !Hurts.matters(day);
    }
}
