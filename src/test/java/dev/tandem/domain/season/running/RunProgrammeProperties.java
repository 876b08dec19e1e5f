package dev.tandem.domain.season.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Goal;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RunProgrammeProperties {

    @Test
    void every_run_of_2500_runners_from_seed_7000000_keeps_every_cap() {
        var faults =
                IntStream.range(0, 2500).boxed().flatMap(seed -> faults(seed)).limit(100).toList();

        assertThat(faults).isEmpty();
    }

    /** Short days leave some below the 40 % of R5; nobody is above its 60 %, as audited above. */
    @Test
    void the_last_seven_days_of_1000_runners_with_time_are_mostly_in_their_range() {
        var shares =
                IntStream.range(0, 1000)
                        .mapToObj(RandomRunners::withTime)
                        .filter(runner -> runner.request().goal() instanceof Goal.Race)
                        .filter(runner -> !RandomRunners.isTooSoon(runner))
                        .map(RunSeason::of)
                        .mapToDouble(RunProgrammeProperties::raceWindowShare)
                        .toArray();

        assertThat(Arrays.stream(shares).filter(share -> share >= 0.4).count())
                .isGreaterThan(shares.length * 90L / 100);
    }

    private static Stream<String> faults(int seed) {
        return RandomRunners.season(seed).stream()
                .flatMap(season -> new RunAudit(season).faults().stream())
                .map(fault -> "seed " + seed + ", " + fault);
    }

    private static double raceWindowShare(RunSeason season) {
        return season.request().goal() instanceof Goal.Race race
                ? new RunAudit(season).raceWindowShare(race.date())
                : 0;
    }
}
