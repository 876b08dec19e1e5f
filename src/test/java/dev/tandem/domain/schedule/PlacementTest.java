package dev.tandem.domain.schedule;

import static dev.tandem.domain.schedule.Slots.easy;
import static dev.tandem.domain.schedule.Slots.hard;
import static dev.tandem.domain.schedule.Slots.longRun;
import static dev.tandem.domain.schedule.Slots.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.search.WeekScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Why a session stands where it does, and how long it may be there. */
class PlacementTest {
    private static List<Placement> placementOf(String key, Scheduled week) {
        return placed(key, week).placement();
    }

    private static Placed placed(String key, Scheduled week) {
        return week.placed().stream()
                .filter(each -> each.slot().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_that_keeps_a_session_off_the_next_day_is_named() {
        var week =
                Weeks.open("xxx---x", 60)
                        .withSlots(List.of(hard(1), longRun(), lower()))
                        .withWishes(WeekWishes.longRunOn(SUNDAY));
        var solved = Weeks.solved(week);
        assertThat(placed("lower", solved).date()).isEqualTo(Weeks.on(MONDAY));
        assertThat(placementOf("lower", solved))
                .extracting(Placement::rule, reason -> reason.text().text())
                .contains(tuple("D6a", "24 h clear of Wednesday's hard run"));
    }

    @Test
    void the_wished_day_of_the_long_run_is_named() {
        var week =
                Weeks.open("x-x---x", 60)
                        .withSlots(List.of(longRun(), easy(1)))
                        .withWishes(WeekWishes.longRunOn(SUNDAY));
        assertThat(placementOf("long", Weeks.solved(week)))
                .extracting(Placement::rule, reason -> reason.text().text())
                .contains(tuple("long-run-day", "Your long run stays on Sunday"));
    }

    @Test
    void the_order_of_a_day_with_two_sessions_is_named() {
        var solved = Weeks.solved(Weeks.open("2------", 120).withSlots(List.of(hard(1), lower())));
        assertThat(placed("quality-1", solved).dayPart()).isEqualTo(DayPart.AM);
        assertThat(placed("lower", solved).dayPart()).isEqualTo(DayPart.PM);
        assertThat(placementOf("lower", solved))
                .extracting(Placement::rule, reason -> reason.text().text())
                .contains(tuple("D6b", "The run first, strength later that day"));
    }

    @Test
    void a_session_that_somebody_moved_says_so() {
        var week =
                Weeks.open("xxxxxx-", 60)
                        .withSlots(List.of(easy(1)))
                        .withPins(List.of(Pin.to("easy-1", Weeks.on(MONDAY))));
        assertThat(placementOf("easy-1", Weeks.solved(week)))
                .extracting(Placement::rule, reason -> reason.text().text())
                .containsExactly(tuple("moved", "You moved it to Monday"));
    }

    @Test
    void every_session_has_one_to_three_short_reasons_seed_9() {
        var weeks = new RandomWeeks(9);
        for (var count = 0; count < 2000; count++) {
            if (WeekScheduler.solve(weeks.next(7)) instanceof Scheduled week) {
                for (var placed : week.placed()) {
                    assertThat(placed.placement()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
                    assertThat(placed.placement())
                            .allSatisfy(
                                    reason -> {
                                        assertThat(reason.text().text()).hasSizeBetween(10, 90);
                                        assertThat(reason.text().text()).doesNotContain("{", "@");
                                    });
                }
            }
        }
    }

    @Test
    void two_sessions_share_the_minutes_of_their_day() {
        var solved = Weeks.solved(Weeks.open("2------", 80).withSlots(List.of(easy(1), lower())));
        assertThat(placed("easy-1", solved).minutes() + placed("lower", solved).minutes())
                .isEqualTo(80);
        assertThat(placed("easy-1", solved).minutes()).isBetween(30, 45);
        assertThat(placed("lower", solved).minutes()).isBetween(30, 50);
    }

    @Test
    void minutes_stay_between_the_least_and_the_wished_and_within_the_day_seed_10() {
        var weeks = new RandomWeeks(10);
        for (var count = 0; count < 2000; count++) {
            var week = weeks.next(7);
            if (WeekScheduler.solve(week) instanceof Scheduled solved) {
                for (var placed : solved.placed()) {
                    assertThat(placed.minutes())
                            .isBetween(placed.slot().leastMinutes(), placed.slot().wishedMinutes());
                    var taken =
                            solved.placed().stream()
                                    .filter(each -> each.date().equals(placed.date()))
                                    .mapToInt(Placed::minutes)
                                    .sum();
                    assertThat(taken)
                            .isLessThanOrEqualTo(
                                    week.roomOn(placed.date()).orElseThrow().minutes());
                }
            }
        }
    }
}
