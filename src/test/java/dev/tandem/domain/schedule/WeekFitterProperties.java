package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.schedule.FitResult.Fitted;
import dev.tandem.domain.schedule.fit.WeekFitter;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;

class WeekFitterProperties {
    static boolean exists(WeekProblem week, Wish wish) {
        return Slots.variants(wish).stream()
                .anyMatch(slots -> BruteForce.finds(week.withSlots(slots)));
    }

    @Test
    void gives_up_only_what_no_arrangement_has_room_for_seed_3() {
        var random = new Random(3);
        var wanted = new Wish(3, 2);
        for (var count = 0; count < 700; count++) {
            var week = TightWeeks.next(random);
            if (WeekFitter.fit(week, wanted, Slots::variants, 0.5) instanceof Fitted fitted) {
                var kept = fitted.kept();
                var rules = fitted.compromises().stream().map(each -> each.rule()).toList();
                assertThat(rules.contains("run-frequency")).isEqualTo(kept.runs() < 3);
                assertThat(rules.contains("strength-frequency")).isEqualTo(kept.strength() < 2);
                if (kept.runs() < 3) {
                    assertThat(exists(week, new Wish(kept.runs() + 1, kept.strength()))).isFalse();
                }
                if (kept.strength() < 2) {
                    assertThat(exists(week, new Wish(kept.runs(), kept.strength() + 1))).isFalse();
                }
            } else {
                assertThat(exists(week, new Wish(2, 1))).as("%s", week).isFalse();
            }
        }
    }

    @Test
    void loses_no_more_by_the_emphasis_than_it_must_seed_8() {
        var random = new Random(8);
        var lossy = 0;
        for (var count = 0; count < 700; count++) {
            var week = TightWeeks.next(random);
            var emphasis = random.nextInt(11) / 10.0;
            var wanted = new Wish(2 + random.nextInt(2), 1 + random.nextInt(2));
            if (WeekFitter.fit(week, wanted, Slots::variants, emphasis) instanceof Fitted fitted) {
                var lost = loss(wanted, fitted.kept(), emphasis);
                lossy += lost > 0 ? 1 : 0;
                for (var runs = 2; runs <= wanted.runs(); runs++) {
                    for (var strength = 1; strength <= wanted.strength(); strength++) {
                        var other = new Wish(runs, strength);
                        if (loss(wanted, other, emphasis) < lost) {
                            assertThat(exists(week, other)).as("%s of %s", other, week).isFalse();
                        }
                    }
                }
            }
        }
        assertThat(lossy).isGreaterThan(50);
    }

    private static long loss(Wish wanted, Wish kept, double emphasis) {
        return Math.round(
                10 * (wanted.runs() - kept.runs()) * emphasis
                        + 10 * (wanted.strength() - kept.strength()) * (1 - emphasis));
    }

    @Test
    void a_day_or_length_called_impossible_is_impossible_seed_9() {
        var random = new Random(9);
        var impossible = 0;
        for (var count = 0; count < 700; count++) {
            var wished = DayOfWeek.of(1 + random.nextInt(7));
            var week = TightWeeks.next(random).withWishes(WeekWishes.longRunOn(wished));
            if (WeekFitter.fit(week, new Wish(2, 1), Slots::variants, 0.5)
                    instanceof Fitted fitted) {
                for (var each : fitted.compromises()) {
                    switch (each.rule()) {
                        case "long-run-day" -> {
                            assertThat(each.wanted().text()).isEqualToIgnoringCase(wished.name());
                            var pinned = week.withPins(List.of(Pin.to("long", Weeks.on(wished))));
                            var can = BruteForce.finds(pinned.withSlots(slots(fitted)));
                            assertThat(can)
                                    .as("%s in %s", each, week)
                                    .isEqualTo(each.because().text().startsWith("more of your"));
                            impossible += can ? 0 : 1;
                        }
                        case "session-minutes" -> {
                            if (each.because().text().endsWith("no longer day can take it")) {
                                assertThat(lengthened(week, fitted)).as("%s", week).isEqualTo(0);
                                impossible++;
                            }
                        }
                        default -> assertThat(each.rule()).endsWith("-frequency");
                    }
                }
            }
        }
        assertThat(impossible).isGreaterThan(100);
    }

    private static List<Slot> slots(Fitted fitted) {
        return fitted.week().placed().stream().map(Placed::slot).toList();
    }

    /** How many of the sessions called too long could have been as long as wished. */
    private static long lengthened(WeekProblem week, Fitted fitted) {
        var names =
                fitted.compromises().stream()
                        .filter(each -> each.because().text().endsWith("no longer day can take it"))
                        .map(
                                each ->
                                        each.wanted()
                                                .text()
                                                .replaceFirst(".* of (\\d+) minutes", "$1"))
                        .toList();
        return fitted.week().placed().stream()
                .filter(each -> each.minutes() < each.slot().wishedMinutes())
                .filter(each -> names.contains("" + each.slot().wishedMinutes()))
                .filter(each -> names.size() == shortOnes(fitted))
                .filter(each -> BruteForce.finds(week.withSlots(withWhole(each, fitted))))
                .count();
    }

    private static long shortOnes(Fitted fitted) {
        return fitted.week().placed().stream()
                .filter(each -> each.minutes() < each.slot().wishedMinutes())
                .count();
    }

    private static List<Slot> withWhole(Placed longer, Fitted fitted) {
        return slots(fitted).stream()
                .map(slot -> slot.equals(longer.slot()) ? slot.lasting(slot.wishedMinutes()) : slot)
                .toList();
    }

    @Test
    void more_emphasis_on_running_never_means_fewer_runs_seed_4() {
        var random = new Random(4);
        for (var count = 0; count < 120; count++) {
            var week = TightWeeks.next(random);
            var runs = 0;
            var strength = Integer.MAX_VALUE;
            for (var emphasis = 0.0; emphasis <= 1.0; emphasis += 0.05) {
                var result = WeekFitter.fit(week, new Wish(4, 3), Slots::variants, emphasis);
                if (result instanceof Fitted fitted) {
                    assertThat(fitted.kept().runs()).isGreaterThanOrEqualTo(runs);
                    assertThat(fitted.kept().strength()).isLessThanOrEqualTo(strength);
                    runs = fitted.kept().runs();
                    strength = fitted.kept().strength();
                }
            }
        }
    }

    @Test
    void the_same_week_is_fitted_the_same_way_twice_seed_7() {
        var random = new Random(7);
        for (var count = 0; count < 200; count++) {
            var week = TightWeeks.next(random);
            var once = WeekFitter.fit(week, new Wish(4, 3), Slots::variants, 0.4);
            var again = WeekFitter.fit(week, new Wish(4, 3), Slots::variants, 0.4);
            assertThat(again).isEqualTo(once);
        }
    }

    @Test
    void nothing_is_lost_where_there_is_room() {
        var week = Weeks.open("xxxxxx-", 90);
        assertThat(WeekFitter.fit(week, new Wish(3, 2), Slots::variants, 0.5))
                .isInstanceOfSatisfying(
                        Fitted.class,
                        fitted -> {
                            assertThat(fitted.kept()).isEqualTo(new Wish(3, 2));
                            assertThat(fitted.compromises()).isEmpty();
                        });
    }
}
