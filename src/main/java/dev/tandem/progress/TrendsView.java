package dev.tandem.progress;

import dev.tandem.domain.progress.Trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where running fitness, strength, readiness and sleep are going. */
@Schema(name = "Trends")
record TrendsView(
        @Nullable TrendView vdot,
        Map<String, TrendView> oneRepMaxKg,
        @Nullable TrendView readiness,
        @Nullable TrendView sleepHours) {

    /** The last 7 days, the last 28 days, and the 28 days before those. */
    @Schema(name = "Trend")
    record TrendView(
            @Nullable Double last7Days,
            @Nullable Double last28Days,
            @Nullable Double before28Days) {
        static @Nullable TrendView of(Trend trend) {
            return trend.isEmpty()
                    ? null
                    : new TrendView(
                            shown(trend.last7Days()),
                            shown(trend.last28Days()),
                            shown(trend.before28Days()));
        }

        private static @Nullable Double shown(@Nullable Double value) {
            return value == null ? null : Rounded.to(1, value);
        }
    }

    /** The trends as they were worked out. */
    record Found(Trend vdot, Map<String, Trend> lifts, Trend readiness, Trend sleepHours) {}

    static TrendsView of(Found found) {
        var lifts = new LinkedHashMap<String, TrendView>();
        found.lifts()
                .forEach(
                        (exercise, trend) -> {
                            var view = TrendView.of(trend);
                            if (view != null) {
                                lifts.put(exercise, view);
                            }
                        });
        return new TrendsView(
                TrendView.of(found.vdot()),
                lifts,
                TrendView.of(found.readiness()),
                TrendView.of(found.sleepHours()));
    }
}
