package dev.tandem.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

/** What must hold for any history of load (K4.8, K4.9, K4.10, K4.19). */
class LoadProperties {

    private static final int CASES = 2_000;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void fitness_and_fatigue_stay_between_the_least_and_the_most_done_seed_41() {
        forHistories(
                41,
                (random, loads) -> {
                    double seed = random.nextDouble() * 300;
                    double least = Math.min(seed, Collections.min(loads)) - 1e-9;
                    double most = Math.max(seed, Collections.max(loads)) + 1e-9;
                    var state = new FitnessFatigue(seed, seed);
                    for (double load : loads) {
                        state = state.after(load);
                        assertThat(state.fitness()).isBetween(least, most);
                        assertThat(state.fatigue()).isBetween(least, most);
                    }
                });
    }

    @Test
    void the_same_load_each_day_becomes_fitness_and_fatigue_seed_42() {
        forHistories(
                42,
                (random, loads) -> {
                    double load = loads.getFirst();
                    var state = after(FitnessFatigue.ZERO, Collections.nCopies(900, load));
                    assertThat(state.fitness()).isCloseTo(load, within(1e-6));
                    assertThat(state.fatigue()).isCloseTo(load, within(1e-6));
                });
    }

    @Test
    void twice_the_load_is_twice_the_fitness_and_fatigue_seed_43() {
        forHistories(
                43,
                (random, loads) -> {
                    double factor = 0.1 + random.nextDouble() * 4;
                    var scaled = loads.stream().map(load -> load * factor).toList();
                    var once = after(FitnessFatigue.ZERO, loads);
                    var more = after(FitnessFatigue.ZERO, scaled);
                    assertThat(more.fitness()).isCloseTo(once.fitness() * factor, within(1e-6));
                    assertThat(more.fatigue()).isCloseTo(once.fatigue() * factor, within(1e-6));
                });
    }

    @Test
    void days_of_rest_at_once_equal_days_of_rest_one_by_one_seed_44() {
        forHistories(
                44,
                (random, loads) -> {
                    var state = after(FitnessFatigue.ZERO, loads);
                    int days = random.nextInt(60);
                    var oneByOne = after(state, Collections.nCopies(days, 0.0));
                    var atOnce = state.afterRest(days);
                    assertThat(atOnce.fitness()).isCloseTo(oneByOne.fitness(), within(1e-9));
                    assertThat(atOnce.fatigue()).isCloseTo(oneByOne.fatigue(), within(1e-9));
                });
    }

    @Test
    void the_order_in_which_sessions_are_entered_does_not_matter_seed_45() {
        forHistories(
                45,
                (random, loads) -> {
                    var sessions = new ArrayList<DailyLoad>();
                    for (double load : loads) {
                        var date = START.plusDays(random.nextInt(10));
                        sessions.add(new DailyLoad(date, load, load, 0));
                    }
                    var end = START.plusDays(12);
                    var told = LoadHistory.forward(FitnessFatigue.ZERO, START, end, sessions);
                    Collections.shuffle(sessions, random);
                    var again = LoadHistory.forward(FitnessFatigue.ZERO, START, end, sessions);
                    for (int day = 0; day < told.size(); day++) {
                        assertThat(again.get(day).evening().fitness())
                                .isCloseTo(told.get(day).evening().fitness(), within(1e-9));
                        assertThat(again.get(day).load().load())
                                .isCloseTo(told.get(day).load().load(), within(1e-9));
                    }
                });
    }

    @Test
    void monotony_is_never_below_0_or_above_10_seed_46() {
        forHistories(
                46,
                (random, loads) -> {
                    var week = loads.subList(0, Math.min(7, loads.size()));
                    assertThat(Monotony.of(week)).isBetween(0.0, 10.0);
                });
        assertThat(Monotony.of(List.of())).isZero();
    }

    private interface Check {
        void accept(Random random, List<Double> loads);
    }

    private static FitnessFatigue after(FitnessFatigue state, List<Double> loads) {
        for (double load : loads) {
            state = state.after(load);
        }
        return state;
    }

    private static void forHistories(long seed, Check check) {
        var random = new Random(seed);
        for (int number = 0; number < CASES; number++) {
            check.accept(random, history(random));
        }
    }

    private static List<Double> history(Random random) {
        return DoubleStream.generate(() -> random.nextInt(3) == 0 ? 0 : random.nextDouble() * 900)
                .limit(1 + random.nextInt(60))
                .boxed()
                .toList();
    }
}
