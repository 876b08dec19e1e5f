package dev.tandem.progress;

import static dev.tandem.progress.Rounded.to;

import dev.tandem.domain.progress.Predictions;
import dev.tandem.domain.progress.Trend;
import dev.tandem.domain.running.RacePrediction;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Race times to expect with their ranges, and where the strength of each lift is going. */
@Schema(name = "Predictions")
record PredictionsView(@Nullable SourceView from, List<RaceView> races, List<LiftTrendView> lifts) {

    /** The mark that the times follow from: a benchmark, or a stretch of training. */
    @Schema(name = "PredictionSource")
    record SourceView(
            double distanceMeters,
            double durationSeconds,
            LocalDate date,
            double vdot,
            boolean benchmark) {
        static SourceView of(Predictions.Source source) {
            return new SourceView(
                    source.mark().distanceMeters(),
                    to(1, source.mark().seconds()),
                    source.date(),
                    to(1, source.vdot()),
                    source.benchmark());
        }
    }

    /** A race: the time to expect, and from the fastest to the slowest that is likely. */
    @Schema(name = "RacePrediction")
    record RaceView(
            double distanceMeters,
            long durationSeconds,
            long fastestSeconds,
            long slowestSeconds,
            @Nullable Message caution,
            List<String> evidence) {
        static RaceView of(RacePrediction race) {
            return new RaceView(
                    race.distanceMeters(),
                    seconds(race.likely()),
                    seconds(race.fastest()),
                    seconds(race.slowest()),
                    race.marathonFromShorterRace() ? words() : null,
                    List.of("F1", "F3"));
        }

        private static Message words() {
            return Message.of("prediction.marathon");
        }

        private static long seconds(Duration time) {
            return Math.round(time.toMillis() / 1000.0);
        }
    }

    /** The best estimate of one repetition in the last weeks and in those before. */
    @Schema(name = "LiftTrend")
    record LiftTrendView(
            String exercise, @Nullable Double last28DaysKg, @Nullable Double before28DaysKg) {
        static LiftTrendView of(String exercise, Trend trend) {
            return new LiftTrendView(exercise, kg(trend.last28Days()), kg(trend.before28Days()));
        }

        private static @Nullable Double kg(@Nullable Double value) {
            return value == null ? null : to(1, value);
        }
    }

    static PredictionsView of(Optional<Predictions> predictions, Map<String, Trend> lifts) {
        return new PredictionsView(
                predictions.map(Predictions::source).map(SourceView::of).orElse(null),
                predictions.stream()
                        .flatMap(found -> found.races().stream())
                        .map(RaceView::of)
                        .toList(),
                lifts.entrySet().stream()
                        .map(each -> LiftTrendView.of(each.getKey(), each.getValue()))
                        .toList());
    }
}
