package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** What must hold for any runner (K4.11, K4.12). */
class VdotProperties {

    private static final int CASES = 3_000;

    private static final List<Double> DISTANCES =
            List.of(1_500.0, 3_000.0, 5_000.0, 10_000.0, 15_000.0, 21_097.5, 42_195.0);

    @Test
    void a_race_time_leads_back_to_its_vdot_within_half_a_second_seed_11() {
        forRunners(
                11,
                random -> {
                    var meters = DISTANCES.get(random.nextInt(DISTANCES.size()));
                    var time = new Vdot(random.nextDouble(25, 80)).raceTime(meters);
                    var again = Vdot.of(meters, time).raceTime(meters);
                    assertThat(again).isCloseTo(time, Duration.ofMillis(500));
                });
    }

    @Test
    void more_time_over_the_same_distance_is_always_less_fitness_seed_12() {
        forRunners(
                12,
                random -> {
                    var meters = random.nextDouble(1_500, 42_195);
                    var time = new Vdot(random.nextDouble(25, 80)).raceTime(meters);
                    var slower = time.plusMillis(random.nextLong(100, 60_000));
                    var fit = Vdot.find(new Mark(meters, time)).orElseThrow();
                    Vdot.find(new Mark(meters, slower))
                            .ifPresent(less -> assertThat(less.value()).isLessThan(fit.value()));
                });
    }

    @Test
    void paces_run_from_slow_to_fast_in_their_order_seed_13() {
        forRunners(
                13,
                random -> {
                    var paces = TrainingPaces.of(new Vdot(random.nextDouble(20, 90)));
                    assertThat(paces.easySlow()).isGreaterThan(paces.easyFast());
                    assertThat(paces.easyFast()).isGreaterThanOrEqualTo(paces.marathon());
                    assertThat(paces.marathon()).isGreaterThan(paces.threshold());
                    assertThat(paces.threshold()).isGreaterThan(paces.interval());
                    assertThat(paces.interval()).isGreaterThan(paces.repetition());
                });
    }

    @Test
    void more_fitness_is_never_a_slower_pace_seed_14() {
        forRunners(
                14,
                random -> {
                    double value = random.nextDouble(20, 89);
                    var paces = TrainingPaces.of(new Vdot(value));
                    var fitter = TrainingPaces.of(new Vdot(value + random.nextDouble(0.2, 1)));
                    assertThat(fitter.easySlow()).isLessThan(paces.easySlow());
                    assertThat(fitter.marathon()).isLessThan(paces.marathon());
                    assertThat(fitter.interval()).isLessThan(paces.interval());
                });
    }

    @Test
    void the_power_law_slows_with_distance_and_keeps_the_mark_itself_seed_15() {
        forRunners(
                15,
                random -> {
                    var mark = aMark(random);
                    var law = new Riegel(random.nextDouble(1.01, 1.2));
                    double factor = random.nextDouble(1.1, 5);
                    double further = mark.distanceMeters() * factor;
                    var stretched = Duration.ofNanos((long) (mark.seconds() * factor * 1e9));
                    assertThat(law.time(mark, further)).isGreaterThan(stretched);
                    double same = law.time(mark, mark.distanceMeters()).toNanos() / 1e9;
                    assertThat(same).isCloseTo(mark.seconds(), within(1e-6));
                });
    }

    @Test
    void a_prediction_lies_within_its_range_seed_16() {
        forRunners(
                16,
                random -> {
                    var meters = DISTANCES.get(random.nextInt(DISTANCES.size()));
                    var week = random.nextDouble(0, 100_000);
                    var prediction = RacePrediction.of(aMark(random), meters, week).orElseThrow();
                    assertThat(prediction.likely())
                            .isBetween(prediction.fastest(), prediction.slowest());
                });
    }

    private static Mark aMark(SplittableRandom random) {
        var meters = DISTANCES.get(random.nextInt(DISTANCES.size()));
        return new Mark(meters, new Vdot(random.nextDouble(25, 80)).raceTime(meters));
    }

    private static void forRunners(long seed, Consumer<SplittableRandom> check) {
        var random = new SplittableRandom(seed);
        for (int number = 0; number < CASES; number++) {
            check.accept(random);
        }
    }
}
