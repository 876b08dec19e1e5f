package dev.tandem.domain.schedule;

import static dev.tandem.domain.schedule.Slots.easy;
import static dev.tandem.domain.schedule.Slots.hard;
import static dev.tandem.domain.schedule.Slots.heavyFull;
import static dev.tandem.domain.schedule.Slots.longRun;
import static dev.tandem.domain.schedule.Slots.lower;
import static dev.tandem.domain.schedule.Slots.upper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.search.WeekScheduler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The seed schedule of the product, and what R10 found by enumeration. */
class ClassicWeekTest {
    private static final String CLASSIC = "rsrsrs-";
    private static final List<Slot> RUNS = List.of(longRun(), hard(1), easy(1));

    private static boolean carries(WeekProblem week, List<Slot> strength) {
        var slots = new ArrayList<>(RUNS);
        slots.addAll(strength);
        var result = WeekScheduler.solve(week.withSlots(slots));
        if (result instanceof Scheduled found) {
            assertThat(WeekAudit.faults(week.withSlots(slots), found.placed())).isEmpty();
            return true;
        }
        return false;
    }

    /** Strength varied: any three of lower, upper and full. */
    private static List<List<Slot>> variedThree() {
        var upperAgain = Slots.lift("upper-2", upper().tags(), upper().heavyMuscles());
        var lowerAgain = Slots.lift("lower-2", lower().tags(), lower().heavyMuscles());
        return List.of(
                List.of(lower(), upper(), heavyFull("full")),
                List.of(lower(), upper(), upperAgain),
                List.of(lower(), lowerAgain, upper()));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void runs_monday_wednesday_friday_and_strength_between_come_out(Level level) {
        var week = Weeks.open(CLASSIC, 60, level);
        assertThat(carries(week, List.of(lower(), upper(), heavyFull("full")))).isTrue();
    }

    @Test
    void three_heavy_lower_days_never_fit_the_classic_week() {
        var week = Weeks.open(CLASSIC, 60);
        var legs = Slots.LEGS;
        var heavy =
                Stream.of("a", "b", "c").map(key -> Slots.lift(key, lower().tags(), legs)).toList();
        assertThat(carries(week, heavy)).isFalse();
        assertThat(carries(week, heavy.subList(0, 2))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("roomyPatterns")
    void six_or_seven_days_or_three_double_days_carry_three_and_three(String days) {
        var week = Weeks.open(days, 120);
        assertThat(variedThree()).anyMatch(strength -> carries(week, strength));
    }

    private static Stream<String> roomyPatterns() {
        return Stream.of(Weeks.patterns(6, 'x'), Weeks.patterns(7, 'x'), Weeks.patterns(3, '2'))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("fiveDays")
    void five_days_carry_three_and_two(String days) {
        var week = Weeks.open(days, 60);
        assertThat(carries(week, List.of(lower(), upper()))).isTrue();
        assertThat(variedThree()).noneMatch(strength -> carries(week, strength));
    }

    private static Stream<String> fiveDays() {
        return Weeks.patterns(5, 'x').stream();
    }
}
