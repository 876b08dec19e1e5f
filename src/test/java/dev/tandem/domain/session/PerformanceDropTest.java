package dev.tandem.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.session.DoneExercise.DoneSet;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Performance against its own usual: a drop is 5 % in two of the last three comparable sessions.
 */
class PerformanceDropTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    @Test
    void a_lift_five_percent_down_in_two_of_three_sessions_is_a_drop() {
        var lifts = squats(8.0, 100, 100, 100, 94, 100, 94);
        assertThat(PerformanceDrop.on(TODAY, lifts))
                .singleElement()
                .satisfies(
                        drop -> {
                            assertThat(drop.usual()).isGreaterThan(drop.latest());
                            assertThat(drop.since()).isEqualTo(TODAY.minusDays(1));
                        });
    }

    @Test
    void one_bad_session_is_none_and_a_small_step_down_is_none() {
        assertThat(PerformanceDrop.on(TODAY, squats(8.0, 100, 100, 100, 100, 100, 90))).isEmpty();
        assertThat(PerformanceDrop.on(TODAY, squats(8.0, 100, 100, 100, 97, 97, 97))).isEmpty();
    }

    @Test
    void sets_without_an_effort_say_nothing() {
        assertThat(PerformanceDrop.on(TODAY, squats(null, 100, 100, 100, 80, 80, 80))).isEmpty();
    }

    @Test
    void what_ended_a_while_ago_is_not_known_to_go_on() {
        var lifts = squats(8.0, 100, 100, 100, 90, 90, 90);
        assertThat(PerformanceDrop.on(TODAY.plusDays(13), lifts)).isNotEmpty();
        assertThat(PerformanceDrop.on(TODAY.plusDays(14), lifts)).isEmpty();
    }

    @Test
    void a_pace_five_percent_slower_at_equal_effort_is_a_drop() {
        assertThat(PerformanceDrop.on(TODAY, runs(3.0, null, 360, 360, 360, 360, 380, 380)))
                .singleElement()
                .isInstanceOf(PerformanceDrop.Pace.class);
        assertThat(PerformanceDrop.on(TODAY, runs(3.0, null, 360, 360, 360, 360, 360, 380)))
                .isEmpty();
    }

    @Test
    void at_equal_heart_rate_the_felt_effort_does_not_matter() {
        var before = runs(3.0, 140, 360, 360, 360, 360);
        var harder = new ArrayList<>(before);
        harder.add(run(TODAY.minusDays(2), 5.0, 141, 385));
        harder.add(run(TODAY.minusDays(1), 5.0, 142, 385));
        assertThat(PerformanceDrop.on(TODAY, harder)).hasSize(1);
        var easier = new ArrayList<>(before);
        easier.add(run(TODAY.minusDays(2), 3.0, 125, 385));
        easier.add(run(TODAY.minusDays(1), 3.0, 125, 385));
        assertThat(PerformanceDrop.on(TODAY, easier)).isEmpty();
    }

    /** Every other day up to yesterday. */
    private static List<Session> squats(@Nullable Double rpe, double... weights) {
        var sessions = new ArrayList<Session>();
        for (int index = 0; index < weights.length; index++) {
            var date = TODAY.minusDays(1 + 2L * (weights.length - 1 - index));
            var set = new DoneSet(5, null, null, weights[index], rpe);
            var squat = new DoneExercise("back-squat", List.of(set));
            sessions.add(
                    session(date, SessionKind.STRENGTH, 2400, 7.0, Measures.NONE, List.of(squat)));
        }
        return sessions;
    }

    private static List<Session> runs(double rpe, @Nullable Integer heartRate, int... paces) {
        var sessions = new ArrayList<Session>();
        for (int index = 0; index < paces.length; index++) {
            var date = TODAY.minusDays(1 + 2L * (paces.length - 1 - index));
            sessions.add(run(date, rpe, heartRate, paces[index]));
        }
        return sessions;
    }

    private static Session run(LocalDate date, double rpe, @Nullable Integer heartRate, int pace) {
        var measures = new Measures(6000.0, heartRate, null, 30.0);
        return session(date, SessionKind.RUN, 6 * pace, rpe, measures, List.of());
    }

    private static Session session(
            LocalDate date,
            SessionKind kind,
            int seconds,
            double rpe,
            Measures measures,
            List<DoneExercise> exercises) {
        var timing =
                new Timing(date.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), date, seconds);
        return new Session(
                new UUID(0, date.toEpochDay()),
                kind,
                timing,
                rpe,
                measures,
                null,
                List.of(),
                exercises);
    }
}
