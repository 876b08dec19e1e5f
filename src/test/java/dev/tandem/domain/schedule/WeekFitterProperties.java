package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.schedule.FitResult.Fitted;
import dev.tandem.domain.schedule.fit.WeekFitter;

import org.junit.jupiter.api.Test;

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
        for (var count = 0; count < 120; count++) {
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
