package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.tandem.domain.schedule.fit.NearestDates;
import dev.tandem.domain.schedule.fit.Refusal;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;

class NearestDatesTest {
    /** Runs on Monday, Wednesday and Friday, strength on Tuesday, Thursday and Saturday. */
    private static final WeekProblem CLASSIC =
            Weeks.open("rsrsrs-", 60).withSlots(Slots.variants(new Wish(3, 3)).getLast());

    private static String refusalOf(String key, DayOfWeek day) {
        var refusal = NearestDates.refusal(CLASSIC, Pin.to(key, Weeks.on(day)));
        return refusal == null ? "none" : refusal.rule();
    }

    @Test
    void names_the_dates_that_would_do_nearest_first() {
        assertThat(NearestDates.find(CLASSIC, "long", Weeks.on(SUNDAY)))
                .containsExactly(Weeks.on(FRIDAY), Weeks.on(WEDNESDAY), Weeks.on(MONDAY));
        assertThat(NearestDates.find(CLASSIC, "upper", Weeks.on(TUESDAY)))
                .startsWith(Weeks.on(TUESDAY));
    }

    @Test
    void names_the_athletes_own_days_where_they_refuse() {
        assertThat(refusalOf("long", SUNDAY)).isEqualTo("availability");
        assertThat(refusalOf("long", TUESDAY)).isEqualTo("availability");
        assertThat(refusalOf("long", MONDAY)).isEqualTo("none");
    }

    @Test
    void says_what_the_refusing_day_lacks() {
        assertThat(becauseOf("long", SUNDAY)).isEqualTo("Sunday is not one of your open days");
        assertThat(becauseOf("long", TUESDAY)).isEqualTo("Tuesday is not open for a long run");
    }

    private static String becauseOf(String key, DayOfWeek day) {
        var refusal = NearestDates.refusal(CLASSIC, Pin.to(key, Weeks.on(day)));
        return refusal == null ? "none" : refusal.because().text();
    }

    @Test
    void names_the_rule_that_refuses() {
        var week = Weeks.open("x-x-xxx", 60).withSlots(List.of(Slots.lower(), Slots.longRun()));
        var pinned = week.withPins(List.of(Pin.to("long", Weeks.on(SUNDAY))));
        var refusal = NearestDates.refusal(pinned, Pin.to("lower", Weeks.on(SATURDAY)));
        assertThat(refusal).extracting(Refusal::rule).isEqualTo("D6a");
        assertThat(NearestDates.find(pinned, "lower", Weeks.on(SATURDAY)))
                .containsExactly(Weeks.on(FRIDAY), Weeks.on(WEDNESDAY), Weeks.on(MONDAY));
    }

    @Test
    void a_date_of_another_week_is_outside() {
        var refusal = NearestDates.refusal(CLASSIC, Pin.to("long", Weeks.on(MONDAY).plusDays(9)));
        assertThat(refusal).extracting(Refusal::rule).isEqualTo("R17");
    }

    @Test
    void offers_exactly_the_dates_that_trying_everything_finds_seed_8() {
        var weeks = new RandomWeeks(8);
        for (var count = 0; count < 300; count++) {
            var week = weeks.next(3).withPins(List.of());
            var key = week.slots().getFirst().key();
            var asked = week.start().plusDays(3);
            var expected =
                    week.dates().stream()
                            .filter(
                                    date ->
                                            BruteForce.finds(
                                                    week.withPins(List.of(Pin.to(key, date)))))
                            .toList();
            var found = NearestDates.find(week, key, asked);
            assertThat(found).as("%s", week).containsExactlyInAnyOrderElementsOf(expected);
            for (var date : week.dates()) {
                var refused = NearestDates.refusal(week, Pin.to(key, date)) != null;
                assertThat(refused).isEqualTo(!expected.contains(date));
            }
        }
    }

    @Test
    void a_moved_session_takes_as_few_others_with_it_as_can_be() {
        var week = Weeks.open("xxxxxx-", 60).withSlots(Slots.variants(new Wish(3, 2)).getLast());
        var before = Weeks.solved(week);
        var moved =
                week.withWishes(WeekWishes.none().keeping(Weeks.homes(before)))
                        .withPins(List.of(Pin.to("easy-1", Weeks.on(TUESDAY))));
        var after = Weeks.solved(moved);
        assertThat(Weeks.homes(before).get("easy-1").day()).isEqualTo(THURSDAY);
        assertThat(after.placed())
                .filteredOn(
                        each ->
                                each.date().getDayOfWeek()
                                        != Weeks.homes(before).get(each.slot().key()).day())
                .extracting(each -> each.slot().key())
                .containsExactly("easy-1");
    }
}
