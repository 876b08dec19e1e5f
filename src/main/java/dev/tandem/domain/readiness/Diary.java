package dev.tandem.domain.readiness;

import dev.tandem.domain.science.ReadinessBandScience;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stored check-ins before a day, oldest first. Decisions look {@value #DAYS} days back at most:
 * pass these and all of them.
 */
public record Diary(List<JudgedDay> days) {
    /** Days before today that a decision can depend on. */
    public static final int DAYS = 92;

    public static final Diary EMPTY = new Diary(List.of());

    public Diary {
        days = days.stream().sorted(Comparator.comparing(JudgedDay::date)).toList();
    }

    /** The check-ins of a span, both ends included, oldest first. */
    public Stream<JudgedDay> between(LocalDate from, LocalDate to) {
        return days.stream().filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to));
    }

    public Optional<JudgedDay> on(LocalDate date) {
        return between(date, date).findFirst();
    }

    /** The last check-in before a day. */
    public Optional<JudgedDay> lastBefore(LocalDate date) {
        return between(LocalDate.MIN, date.minusDays(1)).reduce((_, later) -> later);
    }

    /** The final band of the last check-in before a day, forgotten after a week (R30). */
    public Optional<Band> previousBand(LocalDate date) {
        var oldest = date.minusDays(ReadinessBandScience.STATE_RESET_DAYS);
        return lastBefore(date).filter(day -> !day.date().isBefore(oldest)).map(JudgedDay::band);
    }

    /** The diary as it was before a day. */
    public Diary before(LocalDate date) {
        return new Diary(between(LocalDate.MIN, date.minusDays(1)).toList());
    }

    /** The diary with one more day in it. */
    public Diary with(JudgedDay day) {
        return new Diary(Stream.concat(days.stream(), Stream.of(day)).toList());
    }
}
