package dev.tandem.domain.alert;

import dev.tandem.domain.readiness.BadDay;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Bad days of a diary, counted over calendar days; days without a check-in break neither way. */
final class BadDays {
    private final Diary diary;
    private final Map<LocalDate, Boolean> judged = new HashMap<>();

    BadDays(Diary diary) {
        this.diary = diary;
    }

    /** How many of the last so many days, that one included. */
    long among(int days, LocalDate end) {
        return lastDays(days, end).filter(this::isBad).count();
    }

    /** The first bad day of the last so many. */
    LocalDate first(int days, LocalDate end) {
        return lastDays(days, end).filter(this::isBad).findFirst().map(JudgedDay::date).orElse(end);
    }

    /** Green check-ins after a day, up to another. */
    long greenBetween(LocalDate day, LocalDate end) {
        return diary.between(day.plusDays(1), end).filter(it -> it.band() == Band.GREEN).count();
    }

    boolean isBad(LocalDate date) {
        return diary.on(date).filter(this::isBad).isPresent();
    }

    private Stream<JudgedDay> lastDays(int days, LocalDate end) {
        return diary.between(end.minusDays(days - 1L), end);
    }

    private boolean isBad(JudgedDay day) {
        return judged.computeIfAbsent(day.date(), _ -> BadDay.is(day, diary));
    }
}
