package dev.tandem.progress;

import static dev.tandem.domain.science.ProgressScience.PREDICTION_MARK_DAYS;
import static dev.tandem.domain.science.ProgressScience.TREND_LONG_DAYS;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.progress.Predictions;
import dev.tandem.domain.progress.Predictions.Source;
import dev.tandem.domain.progress.Trend;
import dev.tandem.domain.progress.Trend.Dated;
import dev.tandem.session.SessionService;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What an athlete can do now, from benchmarks and from what was done in training. */
@ApplicationScoped
class Abilities {
    private final SessionService sessions;

    Abilities(SessionService sessions) {
        this.sessions = sessions;
    }

    /** Two statements. */
    Optional<Predictions> predictions(AthleteFile file, LocalDate today) {
        var since = today.minusDays(PREDICTION_MARK_DAYS);
        var from = today.minusDays(TREND_LONG_DAYS - 1L);
        double weeks = TREND_LONG_DAYS / 7.0;
        double meters = sessions.history(file.athlete().id(), from, today).runMeters(from, today);
        return Predictions.of(marks(file, since, today), meters / weeks);
    }

    /** The best VDOT of the days; one statement. */
    Trend vdot(AthleteFile file, LocalDate today) {
        var since = today.minusDays(2L * TREND_LONG_DAYS);
        var values =
                marks(file, since, today).map(mark -> new Dated(mark.date(), mark.vdot())).toList();
        return Trend.ofBest(values, today);
    }

    /** The best estimates of one repetition by lift; one statement. */
    Map<String, Trend> lifts(UUID athleteId, LocalDate today) {
        var since = today.minusDays(2L * TREND_LONG_DAYS);
        Map<String, List<Dated>> byLift =
                AchievementEntity.between(athleteId, "one-rep-max", since, today).stream()
                        .collect(
                                groupingBy(
                                        row -> String.valueOf(row.key().exercise()),
                                        TreeMap::new,
                                        mapping(row -> new Dated(row.date, row.value), toList())));
        var trends = new LinkedHashMap<String, Trend>();
        byLift.forEach((lift, values) -> trends.put(lift, Trend.ofBest(values, today)));
        return trends;
    }

    private static Stream<Source> marks(AthleteFile file, LocalDate since, LocalDate today) {
        var benchmarks =
                file.benchmarks().stream()
                        .filter(Benchmark.Run.class::isInstance)
                        .map(Benchmark.Run.class::cast)
                        .filter(run -> !run.date().isBefore(since) && !run.date().isAfter(today))
                        .flatMap(
                                run ->
                                        Predictions.benchmark(
                                                run.distanceMeters(),
                                                run.durationSeconds(),
                                                run.date())
                                                .stream());
        var training =
                AchievementEntity.between(file.athlete().id(), "fastest", since, today).stream()
                        .flatMap(
                                row ->
                                        Predictions.training(row.key().over(), row.value, row.date)
                                                .stream());
        return Stream.concat(benchmarks, training);
    }
}
