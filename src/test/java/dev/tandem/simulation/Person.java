package dev.tandem.simulation;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.season.Planner;
import dev.tandem.fixture.RandomAthletes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Somebody of the population: a body and habits drawn around the means of the model, and a season
 * of ours. Every draw comes from the seed.
 */
record Person(long seed, AthleteFile file, Season season, Body.Traits traits, Habits habits) {
    static final LocalDate START = LocalDate.of(2026, 11, 30);

    /** How much of a plan somebody does, and how often they tell of their morning. */
    record Habits(double adherence, double missing, double sleepHours) {}

    /** The first so many people who get a plan with hard sessions of that many weeks. */
    static List<Person> people(int count, int weeks) {
        return LongStream.iterate(1, seed -> seed + 1)
                .parallel()
                .mapToObj(seed -> of(seed, weeks))
                .flatMap(Optional::stream)
                .limit(count)
                .toList();
    }

    private static Optional<Person> of(long seed, int weeks) {
        var drawn = RandomAthletes.request(seed).file();
        var race =
                new Goal.Race(
                        new UUID(1, seed),
                        null,
                        START.plusWeeks(weeks).minusDays(1),
                        seed % 2 == 0 ? 10_000 : 21_097.5,
                        null,
                        Priority.A);
        var goal = seed % 3 == 0 ? null : race;
        var file =
                new AthleteFile(
                        drawn.athlete(),
                        goal == null ? List.of() : List.of(goal),
                        drawn.benchmarks(),
                        List.of());
        var ids = new AtomicLong();
        var request =
                new PlanRequest(
                        file,
                        TrainingHistory.NONE,
                        goal,
                        START,
                        START,
                        goal == null ? weeks : null,
                        () -> new UUID(seed, ids.incrementAndGet()));
        return Planner.plan(request) instanceof PlanResult.Planned(var season)
                        && hardSessions(season) >= weeks / 2
                ? Optional.of(draw(seed, file, season))
                : Optional.empty();
    }

    private static Person draw(long seed, AthleteFile file, Season season) {
        var random = new Random(seed);
        return new Person(
                seed,
                file,
                season,
                Body.Traits.draw(random),
                new Habits(
                        0.6 + 0.4 * random.nextDouble(),
                        0.1 + 0.4 * random.nextDouble(),
                        Math.clamp(7.2 + 0.4 * random.nextGaussian(), 6, 8.5)));
    }

    private static long hardSessions(Season season) {
        return season.weeks().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(it -> it.has(Tag.HARD) || it.has(Tag.HEAVY_LOWER))
                .count();
    }
}
