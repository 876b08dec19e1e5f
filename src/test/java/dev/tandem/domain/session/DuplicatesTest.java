package dev.tandem.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class DuplicatesTest {
    private static final OffsetDateTime SEVEN = OffsetDateTime.parse("2026-11-20T07:00:00+01:00");

    @Test
    void the_same_run_from_two_providers_counts_once_and_the_first_counts() {
        var garmin = run(1, SEVEN, 2400, 4.0, "garmin");
        var strava = run(2, SEVEN.plusSeconds(90), 2450, 4.0, "strava");

        assertThat(Duplicates.among(List.of(garmin, strava)))
                .containsExactly(java.util.Map.entry(strava.id(), garmin.id()));
    }

    @Test
    void the_one_with_an_rpe_counts_even_when_it_came_later() {
        var device = run(1, SEVEN, 2400, null, "garmin");
        var typed = run(2, SEVEN, 2400, 3.0, null);

        assertThat(Duplicates.among(List.of(device, typed)))
                .containsExactly(java.util.Map.entry(device.id(), typed.id()));
    }

    @Test
    void ten_percent_of_the_longer_is_the_same_and_more_is_not() {
        var first = run(1, SEVEN, 2700, 3.0, "garmin");
        assertThat(Duplicates.areTheSame(first, run(2, SEVEN, 3000, 3.0, "polar"))).isTrue();
        assertThat(Duplicates.areTheSame(first, run(2, SEVEN, 3001, 3.0, "polar"))).isFalse();
    }

    @Test
    void two_minutes_apart_is_the_same_and_more_is_not() {
        var first = run(1, SEVEN, 2700, 3.0, "garmin");
        assertThat(Duplicates.areTheSame(first, run(2, SEVEN.plusSeconds(120), 2700, 3.0, null)))
                .isTrue();
        assertThat(Duplicates.areTheSame(first, run(2, SEVEN.plusSeconds(121), 2700, 3.0, null)))
                .isFalse();
    }

    @Test
    void one_provider_with_two_ids_tells_of_two_sessions() {
        assertThat(
                        Duplicates.areTheSame(
                                run(1, SEVEN, 2700, 3.0, "garmin"),
                                run(2, SEVEN, 2700, 3.0, "garmin")))
                .isFalse();
    }

    @Test
    void a_lift_is_never_the_same_as_a_run() {
        var run = run(1, SEVEN, 2700, 3.0, "garmin");
        var lift =
                new Session(
                        new UUID(0, 2),
                        SessionKind.STRENGTH,
                        run.timing(),
                        3.0,
                        Measures.NONE,
                        null,
                        List.of(),
                        List.of());
        assertThat(Duplicates.areTheSame(run, lift)).isFalse();
    }

    @Test
    void in_any_group_of_tellers_exactly_one_counts_seed_7() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var told = new ArrayList<Session>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                var rpe = random.nextBoolean() ? 4.0 : null;
                told.add(run(i, SEVEN.plusSeconds(random.nextInt(60)), 2400, rpe, "p" + i));
            }
            Collections.shuffle(told, random);
            var duplicateOf = Duplicates.among(told);
            assertThat(duplicateOf).hasSize(told.size() - 1);
            assertThat(duplicateOf.values().stream().distinct()).hasSizeLessThanOrEqualTo(1);
            assertThat(duplicateOf).doesNotContainKeys(duplicateOf.values().toArray(UUID[]::new));
        }
    }

    private static Session run(
            int id, OffsetDateTime start, int seconds, @Nullable Double rpe, @Nullable String by) {
        return new Session(
                new UUID(0, id),
                SessionKind.RUN,
                new Timing(start, start.toLocalDate(), seconds),
                rpe,
                Measures.NONE,
                by == null ? null : new Source(by, "x" + id),
                List.of(),
                List.of());
    }
}
