package dev.tandem.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class LoadHistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void fitness_and_fatigue_begin_at_nothing_before_the_first_session() {
        var first = forward(MONDAY, MONDAY, run(MONDAY, 100)).getFirst();
        assertThat(first.form()).isZero();
        assertThat(first.evening().fitness()).isCloseTo(2.3528, within(1e-4));
        assertThat(first.evening().fatigue()).isCloseTo(13.3122, within(1e-4));
    }

    @Test
    void form_is_the_balance_of_the_evening_before() {
        var days = forward(MONDAY, MONDAY.plusDays(1), run(MONDAY, 100));
        assertThat(days.get(1).form()).isEqualTo(days.get(0).evening().formOfNextDay());
    }

    @Test
    void days_without_a_session_are_there_with_nothing_done() {
        var days = forward(MONDAY, MONDAY.plusDays(3), run(MONDAY.plusDays(3), 50));
        assertThat(days).hasSize(4);
        assertThat(days.get(1).load()).isEqualTo(DailyLoad.none(MONDAY.plusDays(1)));
    }

    @Test
    void two_entries_of_one_day_are_one_day() {
        var days = forward(MONDAY, MONDAY, run(MONDAY, 100), lift(MONDAY, 300));
        assertThat(days.getFirst().load()).isEqualTo(new DailyLoad(MONDAY, 400, 100, 300));
    }

    @Test
    void a_late_session_changes_its_day_and_the_later_ones_only() {
        var sessions = new ArrayList<>(List.of(run(MONDAY, 100), run(MONDAY.plusDays(5), 200)));
        var end = MONDAY.plusDays(9);
        var before = LoadHistory.forward(FitnessFatigue.ZERO, MONDAY, end, sessions);
        var late = MONDAY.plusDays(3);
        sessions.add(lift(late, 300));

        var onlyLater =
                LoadHistory.forward(before.get(2).evening(), late, end, since(late, sessions));
        var everything = LoadHistory.forward(FitnessFatigue.ZERO, MONDAY, end, sessions);

        assertThat(everything.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(onlyLater).isEqualTo(everything.subList(3, 10));
        assertThat(onlyLater.getLast()).isNotEqualTo(before.getLast());
    }

    @Test
    void weeks_that_touch_the_range_are_given_whole() {
        var sunday = MONDAY.minusDays(1);
        var weeks = LoadHistory.weeks(sunday, MONDAY, List.of(run(MONDAY.minusDays(7), 100)));
        assertThat(weeks)
                .extracting(WeekLoad::startDate)
                .containsExactly(MONDAY.minusWeeks(1), MONDAY);
        assertThat(weeks.getFirst().load()).isEqualTo(100);
    }

    @Test
    void a_week_of_nothing_has_no_monotony_and_no_strain() {
        var week = LoadHistory.weeks(MONDAY, MONDAY, List.of()).getFirst();
        assertThat(week).isEqualTo(new WeekLoad(MONDAY, 0, 0, 0));
    }

    @Test
    void days_all_alike_have_the_greatest_monotony_there_is() {
        assertThat(Monotony.of(List.of(50.0, 50.0, 50.0, 50.0, 50.0, 50.0, 50.0))).isEqualTo(10);
    }

    private static List<LoadDay> forward(LocalDate from, LocalDate to, DailyLoad... loads) {
        return LoadHistory.forward(FitnessFatigue.ZERO, from, to, List.of(loads));
    }

    private static List<DailyLoad> since(LocalDate date, List<DailyLoad> loads) {
        return loads.stream().filter(it -> !it.date().isBefore(date)).toList();
    }

    private static DailyLoad run(LocalDate date, double load) {
        return new DailyLoad(date, load, load, 0);
    }

    private static DailyLoad lift(LocalDate date, double load) {
        return new DailyLoad(date, load, 0, load);
    }
}
