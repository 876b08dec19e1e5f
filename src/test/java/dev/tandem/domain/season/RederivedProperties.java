package dev.tandem.domain.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.fixture.Athletes;
import dev.tandem.fixture.Lives;
import dev.tandem.fixture.Lives.Planning;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Paces and weights of anybody's season, told again from other benchmarks. */
class RederivedProperties {
    private static final List<Planning> PLANS = Lives.plans(150);

    private static Stream<PlannedSession> sessions(Planning planning) {
        return planning.season().weeks().stream().flatMap(week -> week.sessions().stream());
    }

    private static Rederived rederived(AthleteFile file) {
        return Rederived.of(file, TrainingHistory.NONE, Athletes.TODAY);
    }

    private static AthleteFile with(AthleteFile file, Benchmark... more) {
        var benchmarks = new ArrayList<>(file.benchmarks());
        benchmarks.addAll(List.of(more));
        return new AthleteFile(file.athlete(), file.goals(), benchmarks, file.limitations());
    }

    private static Benchmark fiveK(int seconds) {
        return new Benchmark.Run(new UUID(0x7000L, 90), Athletes.TODAY, 5000, seconds);
    }

    private static Benchmark squat(double kg) {
        return new Benchmark.Lift(new UUID(0x7000L, 91), Athletes.TODAY, "back-squat", kg, 3, 0);
    }

    @Test
    void the_same_benchmarks_give_the_same_season_seed_1() {
        for (var planning : PLANS) {
            var rederived = rederived(planning.request().file());
            sessions(planning)
                    .forEach(
                            session -> {
                                assertThat(rederived.repaced(session)).isEqualTo(session);
                                assertThat(rederived.reweighed(session)).isEqualTo(session);
                            });
        }
    }

    @Test
    void a_faster_mark_makes_no_pace_slower_and_moves_nothing_seed_2() {
        int faster = 0;
        for (var planning : PLANS) {
            var file = with(planning.request().file(), fiveK(1080));
            var rederived = rederived(file);
            for (var session : sessions(planning).toList()) {
                var after = rederived.repaced(session);
                assertThat(after.date()).isEqualTo(session.date());
                assertThat(after.tags()).isEqualTo(session.tags());
                assertThat(Lives.meters(after)).isEqualTo(Lives.meters(session));
                assertThat(rederived.repaced(after)).isEqualTo(after);
                var before = paces(session);
                var now = paces(after);
                for (int at = 0; at < before.size() && before.size() == now.size(); at++) {
                    assertThat(now.get(at).minSecondsPerKm())
                            .isLessThanOrEqualTo(before.get(at).minSecondsPerKm());
                    faster++;
                }
            }
        }
        assertThat(faster).isGreaterThan(300);
    }

    @Test
    void whoever_had_no_mark_gets_paces_and_without_it_loses_them_again_seed_3() {
        int got = 0;
        for (var planning : PLANS) {
            var file = planning.request().file();
            if (file.benchmarks().stream().anyMatch(Benchmark.Run.class::isInstance)) {
                continue;
            }
            var with = rederived(with(file, fiveK(1400)));
            var without = rederived(file);
            for (var session : sessions(planning).filter(it -> !it.isRace()).toList()) {
                var paced = with.repaced(session);
                got += paces(paced).size();
                assertThat(without.repaced(paced)).isEqualTo(session);
            }
        }
        assertThat(got).isGreaterThan(300);
    }

    @Test
    void a_stronger_lift_makes_no_weight_lighter_seed_4() {
        int weights = 0;
        for (var planning : PLANS) {
            var file = with(planning.request().file(), squat(250));
            for (var session : sessions(planning).toList()) {
                var before = kilograms(session);
                var after = kilograms(rederived(file).reweighed(session));
                assertThat(after).isGreaterThanOrEqualTo(before);
                weights += after > before ? 1 : 0;
            }
        }
        assertThat(weights).isGreaterThan(50);
    }

    private static List<Target.Pace> paces(PlannedSession session) {
        return session.workout() instanceof Workout.Run run
                ? stretches(run.steps())
                        .map(RunStep.Stretch::target)
                        .filter(Target.Pace.class::isInstance)
                        .map(Target.Pace.class::cast)
                        .toList()
                : List.of();
    }

    private static Stream<RunStep.Stretch> stretches(List<RunStep> steps) {
        return steps.stream()
                .flatMap(
                        step ->
                                switch (step) {
                                    case RunStep.Repeat repeat -> stretches(repeat.steps());
                                    case RunStep.Stretch stretch -> Stream.of(stretch);
                                });
    }

    private static double kilograms(PlannedSession session) {
        return session.workout() instanceof Workout.Strength lift
                ? lift.exercises().stream()
                        .flatMap(exercise -> exercise.sets().stream())
                        .map(SetPrescription::weightKg)
                        .filter(Objects::nonNull)
                        .mapToDouble(kg -> kg)
                        .sum()
                : 0;
    }
}
