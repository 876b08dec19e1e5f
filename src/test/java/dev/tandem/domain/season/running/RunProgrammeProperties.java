package dev.tandem.domain.season.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class RunProgrammeProperties {

    @Test
    void every_run_of_2500_runners_from_seed_7000000_keeps_every_cap() {
        var faults =
                IntStream.range(0, 2500)
                        .boxed()
                        .flatMap(
                                seed ->
                                        RandomRunners.season(seed).stream()
                                                .flatMap(
                                                        season ->
                                                                new RunAudit(season)
                                                                        .faults().stream()
                                                                                .map(
                                                                                        fault ->
                                                                                                "seed "
                                                                                                        + seed
                                                                                                        + ", "
                                                                                                        + fault)))
                        .limit(200)
                        .toList();
        assertThat(faults).isEmpty();
    }
}
