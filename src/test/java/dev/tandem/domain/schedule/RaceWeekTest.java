package dev.tandem.domain.schedule;

import static dev.tandem.domain.schedule.Slots.easy;
import static dev.tandem.domain.schedule.Slots.full;
import static dev.tandem.domain.schedule.Slots.hard;
import static dev.tandem.domain.schedule.Slots.lower;
import static dev.tandem.domain.schedule.Slots.upper;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.search.WeekScheduler;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class RaceWeekTest {
    private static final WeekProblem OPEN = Weeks.open("xxxxxxx", 90);

    private static WeekProblem raceOn(LocalDate date, boolean marathon) {
        return OPEN.withRaces(List.of(new RaceDay(date, marathon)));
    }

    private static DayOfWeek dayOf(String key, WeekProblem week, Slot... slots) {
        var result = (Scheduled) WeekScheduler.solve(week.withSlots(List.of(slots)));
        return result.placed().stream()
                .filter(each -> each.slot().key().equals(key))
                .map(each -> each.date().getDayOfWeek())
                .findFirst()
                .orElseThrow();
    }

    private static boolean fits(WeekProblem week, Slot... slots) {
        return WeekScheduler.isFeasible(week.withSlots(List.of(slots)));
    }

    @Test
    void the_day_of_a_race_takes_nothing_else_even_if_it_is_open() {
        var week = Weeks.open("-----xx", 90);
        var race = week.withRaces(List.of(new RaceDay(Weeks.on(SUNDAY), false)));
        assertThat(dayOf("easy-1", race, easy(1))).isEqualTo(SATURDAY);
        assertThat(fits(race, easy(1), full("a"))).isFalse();
    }

    @Test
    void the_last_heavy_leg_work_is_five_days_before_a_race() {
        assertThat(dayOf("lower", raceOn(Weeks.on(SUNDAY), false), lower())).isIn(MONDAY, TUESDAY);
        assertThat(fits(raceOn(Weeks.on(FRIDAY), false), lower(), upper())).isTrue();
        assertThat(dayOf("lower", raceOn(Weeks.on(FRIDAY), false), lower())).isIn(SATURDAY, SUNDAY);
    }

    @Test
    void the_last_heavy_leg_work_is_seven_days_before_a_marathon() {
        assertThat(fits(raceOn(Weeks.on(SUNDAY), true), lower())).isFalse();
        assertThat(dayOf("lower", raceOn(Weeks.on(SUNDAY).plusDays(1), true), lower()))
                .isEqualTo(MONDAY);
    }

    @Test
    void the_week_of_a_race_holds_one_light_strength_session() {
        var race = raceOn(Weeks.on(SUNDAY), false);
        assertThat(fits(race, full("a"))).isTrue();
        assertThat(fits(race, lower(), upper())).isTrue();
        assertThat(fits(race, full("a"), upper())).isFalse();
    }

    @Test
    void strength_keeps_two_days_clear_of_a_race_where_it_can() {
        assertThat(dayOf("upper", raceOn(Weeks.on(SUNDAY), false), upper(), easy(1), easy(2)))
                .isLessThan(FRIDAY);
    }

    @Test
    void hard_work_ends_early_enough_to_be_fresh() {
        assertThat(dayOf("quality-1", raceOn(Weeks.on(SUNDAY), false), hard(1), easy(1), easy(2)))
                .isLessThanOrEqualTo(WEDNESDAY);
    }

    @Test
    void a_race_counts_as_hard_for_the_days_after_it() {
        var race = Weeks.open("xx-----", 90).withRaces(raceBeforeTheWeek());
        assertThat(dayOf("quality-1", race, hard(1), easy(1))).isEqualTo(TUESDAY);
    }

    private static List<RaceDay> raceBeforeTheWeek() {
        return List.of(new RaceDay(Weeks.on(MONDAY).minusDays(1), false));
    }

    @Test
    void races_count_for_rest_but_not_for_the_number_of_hard_runs() {
        var race = raceOn(Weeks.on(SUNDAY), false);
        assertThat(fits(race, easy(1), easy(2), easy(3), easy(4), easy(5))).isTrue();
        assertThat(fits(race, easy(1), easy(2), easy(3), easy(4), easy(5), easy(6))).isFalse();
        assertThat(fits(race, hard(1), hard(2), hard(3))).isTrue();
        assertThat(fits(race, hard(1), hard(2), hard(3), hard(4))).isFalse();
    }

    @Test
    void a_race_nearer_to_a_marathon_than_to_a_half_is_one() {
        assertThat(RaceDay.of(race(21_100)).marathon()).isFalse();
        assertThat(RaceDay.of(race(42_000)).marathon()).isTrue();
        assertThat(RaceDay.of(race(100_000)).marathon()).isTrue();
    }

    private static Goal.Race race(double meters) {
        return new Goal.Race(new UUID(0, 1), "Race", Weeks.on(SUNDAY), meters, null, Priority.A);
    }
}
