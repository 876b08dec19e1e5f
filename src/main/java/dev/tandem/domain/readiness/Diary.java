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
        int first = countBefore(from);
        return days.subList(first, Math.max(first, countBefore(to.plusDays(1)))).stream();
    }

    public Optional<JudgedDay> on(LocalDate date) {
        return between(date, date).findFirst();
    }

    /** The last check-in before a day. */
    public Optional<JudgedDay> lastBefore(LocalDate date) {
        int earlier = countBefore(date);
        return earlier == 0 ? Optional.empty() : Optional.of(days.get(earlier - 1));
    }

    /** The final band of the last check-in before a day, forgotten after a week (R30). */
    public Optional<Band> previousBand(LocalDate date) {
        var oldest = date.minusDays(ReadinessBandScience.STATE_RESET_DAYS);
        return lastBefore(date).filter(day -> !day.date().isBefore(oldest)).map(JudgedDay::band);
    }

    /** The diary as it was before a day. */
    public Diary before(LocalDate date) {
        return new Diary(days.subList(0, countBefore(date)));
    }

    /** The diary with one more day in it. */
    public Diary with(JudgedDay day) {
        return new Diary(Stream.concat(days.stream(), Stream.of(day)).toList());
    }

    /** How many check-ins are older than a day, by halving. */
    private int countBefore(LocalDate date) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).date().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
