package dev.tandem.domain.season.running.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.running.Vdot;
import dev.tandem.domain.running.WorldBest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.UUID;

class RaceRunTest {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 11);

    @ParameterizedTest
    @CsvSource({"400", "500", "800", "1000", "5000", "42195", "100000"})
    void the_steps_of_a_race_cover_its_distance_however_short(double meters) {
        var steps = run(meters, null, true);
        assertThat(steps).isNotEmpty();
        assertThat(steps.stream().mapToInt(RaceRunTest::meters).sum()).isEqualTo((int) meters);
    }

    @ParameterizedTest
    @ValueSource(doubles = {400, 5000, 42_195, 100_000})
    void a_wish_that_nobody_could_fulfil_is_no_pace(double meters) {
        for (var proven : new boolean[] {true, false}) {
            var fastest = WorldBest.seconds(meters) / meters * 1000 - 10;
            for (var step : run(meters, 1, proven)) {
                var target = (Target.Pace) ((RunStep.Stretch) step).target();
                assertThat((double) target.minSecondsPerKm()).isGreaterThan(fastest);
            }
        }
    }

    private static java.util.List<RunStep> run(
            double meters, @Nullable Integer wish, boolean isProven) {
        var race = new Goal.Race(new UUID(0, 1), "A race", DAY, meters, wish, Priority.A);
        return new RaceRun(new Pacer(new Fitness(new Vdot(40), isProven), null), race)
                .workout()
                .steps();
    }

    private static int meters(RunStep step) {
        return ((Extent.Distance) ((RunStep.Stretch) step).extent()).meters();
    }
}
