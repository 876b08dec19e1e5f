package dev.tandem.progress;

import static dev.tandem.progress.Rounded.to;

import dev.tandem.domain.progress.MarkKind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Personal records: running by distance, lifting by exercise, the longest run, the biggest week.
 */
@Schema(name = "Records")
record RecordsView(
        List<FastestView> fastest,
        List<LiftView> lifts,
        @Nullable LongestRunView longestRun,
        @Nullable BiggestWeekView biggestWeek) {

    /** Where a record comes from; estimated is worked out from a longer stretch or more reps. */
    @Schema(name = "FastestRecord")
    record FastestView(
            double distanceMeters,
            double durationSeconds,
            double paceSecondsPerKm,
            boolean estimated,
            LocalDate date,
            @Nullable UUID sessionId,
            @Nullable UUID benchmarkId) {
        static FastestView of(Best best) {
            double meters = best.achieved().key().over();
            double seconds = best.achieved().value();
            return new FastestView(
                    meters,
                    to(1, seconds),
                    to(1, seconds * 1000 / meters),
                    best.achieved().estimated(),
                    best.date(),
                    best.achieved().sessionId(),
                    best.benchmarkId());
        }
    }

    /** The records of a lift. */
    @Schema(name = "LiftRecords")
    record LiftView(String exercise, @Nullable WeightView oneRepMax, List<RepMaxView> repMaxima) {}

    /** A weight and when it was lifted. */
    @Schema(name = "WeightRecord")
    record WeightView(
            double weightKg,
            boolean estimated,
            LocalDate date,
            @Nullable UUID sessionId,
            @Nullable UUID benchmarkId) {
        static WeightView of(Best best) {
            return new WeightView(
                    to(1, best.achieved().value()),
                    best.achieved().estimated(),
                    best.date(),
                    best.achieved().sessionId(),
                    best.benchmarkId());
        }
    }

    /** The heaviest weight that was lifted at least so often. */
    @Schema(name = "RepMaxRecord")
    record RepMaxView(
            int reps,
            double weightKg,
            LocalDate date,
            @Nullable UUID sessionId,
            @Nullable UUID benchmarkId) {
        static RepMaxView of(Best best) {
            return new RepMaxView(
                    (int) best.achieved().key().over(),
                    to(2, best.achieved().value()),
                    best.date(),
                    best.achieved().sessionId(),
                    best.benchmarkId());
        }
    }

    /** The longest single run. */
    @Schema(name = "LongestRunRecord")
    record LongestRunView(double distanceMeters, LocalDate date, @Nullable UUID sessionId) {}

    /** The week from Monday in which most was run. */
    @Schema(name = "BiggestWeekRecord")
    record BiggestWeekView(LocalDate startDate, double distanceMeters) {}

    static RecordsView of(List<Best> records) {
        var fastest = new ArrayList<FastestView>();
        var lifts = new TreeMap<String, Lifts>();
        LongestRunView longest = null;
        BiggestWeekView week = null;
        for (var best : records) {
            double value = best.achieved().value();
            switch (best.achieved().key().kind()) {
                case FASTEST -> fastest.add(FastestView.of(best));
                case ONE_REP_MAX, REP_MAX -> lift(lifts, best);
                case LONGEST_RUN ->
                        longest =
                                new LongestRunView(value, best.date(), best.achieved().sessionId());
                case BIGGEST_WEEK -> week = new BiggestWeekView(best.date(), to(1, value));
            }
        }
        return new RecordsView(fastest, views(lifts), longest, week);
    }

    /** What is known of a lift. */
    private record Lifts(List<Best> oneRepMax, List<Best> repMaxima) {}

    private static void lift(Map<String, Lifts> lifts, Best best) {
        var exercise = String.valueOf(best.achieved().key().exercise());
        var known =
                lifts.computeIfAbsent(
                        exercise, _ -> new Lifts(new ArrayList<>(), new ArrayList<>()));
        var isOne = best.achieved().key().kind() == MarkKind.ONE_REP_MAX;
        (isOne ? known.oneRepMax() : known.repMaxima()).add(best);
    }

    private static List<LiftView> views(Map<String, Lifts> lifts) {
        return lifts.entrySet().stream()
                .map(
                        each ->
                                new LiftView(
                                        each.getKey(),
                                        each.getValue().oneRepMax().stream()
                                                .findFirst()
                                                .map(WeightView::of)
                                                .orElse(null),
                                        each.getValue().repMaxima().stream()
                                                .map(RepMaxView::of)
                                                .toList()))
                .toList();
    }
}
