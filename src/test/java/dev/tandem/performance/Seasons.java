package dev.tandem.performance;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.season.Planner;
import dev.tandem.fixture.RandomAthletes;

import java.util.List;
import java.util.stream.LongStream;

/** The same random athletes, without a race, for as many weeks as is asked. */
final class Seasons {
    private static final int ATHLETES = 120;

    private Seasons() {}

    /** The seeds of athletes whose weeks have room. */
    static List<Long> athletes() {
        return LongStream.rangeClosed(1, ATHLETES)
                .filter(seed -> Planner.plan(request(seed, 2)) instanceof PlanResult.Planned)
                .boxed()
                .toList();
    }

    static PlanRequest request(long seed, int weeks) {
        var random = RandomAthletes.request(seed);
        var file = random.file();
        var withoutRace =
                new AthleteFile(file.athlete(), List.of(), file.benchmarks(), file.limitations());
        return new PlanRequest(
                withoutRace,
                random.history(),
                null,
                random.today(),
                random.startDate(),
                weeks,
                random.ids());
    }
}
