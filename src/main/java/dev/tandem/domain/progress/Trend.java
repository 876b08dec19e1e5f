package dev.tandem.domain.progress;

import static dev.tandem.domain.science.ProgressScience.TREND_LONG_DAYS;
import static dev.tandem.domain.science.ProgressScience.TREND_SHORT_DAYS;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Where something is going: the last 7 days, the last 28 days, and the 28 days before those; a span
 * without values has none.
 */
public record Trend(
        @Nullable Double last7Days, @Nullable Double last28Days, @Nullable Double before28Days) {
    /** A value of a day. */
    public record Dated(LocalDate date, double value) {}

    /** What is the same every day, as sleep, is averaged. */
    public static Trend ofMeans(List<Dated> values, LocalDate today) {
        return of(values, today, DoubleStream::average);
    }

    /** What is shown only on good days, as strength, is taken at its best. */
    public static Trend ofBest(List<Dated> values, LocalDate today) {
        return of(values, today, DoubleStream::max);
    }

    public boolean isEmpty() {
        return last28Days == null && before28Days == null;
    }

    private static Trend of(
            List<Dated> values, LocalDate today, Function<DoubleStream, OptionalDouble> sum) {
        var longAgo = today.minusDays(TREND_LONG_DAYS);
        return new Trend(
                between(values, today.minusDays(TREND_SHORT_DAYS), today, sum),
                between(values, longAgo, today, sum),
                between(values, longAgo.minusDays(TREND_LONG_DAYS), longAgo, sum));
    }

    /** After one day, up to and with another. */
    private static @Nullable Double between(
            List<Dated> values,
            LocalDate after,
            LocalDate until,
            Function<DoubleStream, OptionalDouble> sum) {
        var inside =
                values.stream()
                        .filter(it -> it.date().isAfter(after) && !it.date().isAfter(until))
                        .mapToDouble(Dated::value);
        var found = sum.apply(inside);
        return found.isPresent() ? found.getAsDouble() : null;
    }
}
