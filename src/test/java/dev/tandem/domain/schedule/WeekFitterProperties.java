package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.PlanResult.Conflict;
import dev.tandem.domain.schedule.FitResult.Fitted;
import dev.tandem.domain.schedule.FitResult.NoFit;
import dev.tandem.domain.schedule.fit.Alternatives;
import dev.tandem.domain.schedule.fit.WeekFitter;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class WeekFitterProperties {
    private static final int WHOLE_DAY = 24 * 60;

    /** Few days, short ones, for one kind: availability that often has no room. */
    private static Availability tight(Random random) {
        var days = new ArrayList<DayAvailability>();
        var openness = random.nextDouble();
        for (var day : DayOfWeek.values()) {
            if (random.nextDouble() < openness) {
                var kinds =
                        random.nextInt(3) == 0
                                ? EnumSet.of(
                                        random.nextBoolean()
                                                ? SessionKind.RUN
                                                : SessionKind.STRENGTH)
                                : DayAvailability.ALL_KINDS;
                days.add(
                        new DayAvailability(
                                day, 15 + 15 * random.nextInt(5), 1 + random.nextInt(2), kinds));
            }
        }
        return new Availability(days);
    }

    private static WeekProblem week(Random random, Availability availability) {
        return WeekProblem.of(
                Weeks.MONDAY,
                Room.week(Weeks.MONDAY, availability),
                Limits.of(Level.values()[random.nextInt(3)], Weeks.ADULT));
    }

    private static boolean exists(WeekProblem week, Wish wish) {
        return Slots.variants(wish).stream()
                .anyMatch(slots -> BruteForce.finds(week.withSlots(slots)));
    }

    @Test
    void gives_up_only_what_no_arrangement_has_room_for_seed_3() {
        var random = new Random(3);
        var wanted = new Wish(3, 2);
        for (var count = 0; count < 120; count++) {
            var week = week(random, tight(random));
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
            var week = week(random, tight(random));
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
    void any_one_of_the_conflicting_wishes_dropped_makes_room_seed_5() {
        var random = new Random(5);
        var refused = 0;
        for (var count = 0; count < 200; count++) {
            var week = week(random, tight(random));
            if (WeekFitter.fit(week, new Wish(3, 2), Slots::variants, 0.5) instanceof NoFit no) {
                refused++;
                assertThat(no.rule()).isEqualTo("D7");
                var wishes =
                        no.conflicts().stream().map(Conflict::wish).collect(Collectors.toSet());
                assertThat(wishes).as("%s", week).isNotEmpty();
                assertThat(fitsWith(week, wishes)).as("%s of %s", wishes, week).isFalse();
                for (var wish : wishes) {
                    var others = without(wishes, wish);
                    assertThat(fitsWith(week, others)).as("without %s", wish).isTrue();
                }
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    /** Whether the least week fits when only these wishes hold, by trying every arrangement. */
    private static boolean fitsWith(WeekProblem week, Set<String> wishes) {
        var rooms = new ArrayList<Room>();
        for (var date : week.dates()) {
            var room = week.roomOn(date);
            if (room.isPresent() || !wishes.contains("availability")) {
                rooms.add(
                        new Room(
                                date,
                                held(wishes, "availability.minutes")
                                        ? room.map(Room::minutes).orElse(WHOLE_DAY)
                                        : WHOLE_DAY,
                                room.isEmpty() || held(wishes, "availability.maxSessions")
                                        ? room.map(Room::maxSessions).orElse(1)
                                        : 2,
                                held(wishes, "availability.kinds")
                                        ? room.map(Room::kinds).orElse(DayAvailability.ALL_KINDS)
                                        : DayAvailability.ALL_KINDS));
            }
        }
        var opened = week.withRooms(rooms);
        return Slots.variants(new Wish(2, 1)).stream()
                .map(slots -> slots.stream().filter(slot -> isAsked(slot, wishes)).toList())
                .anyMatch(slots -> BruteForce.finds(opened.withSlots(slots)));
    }

    private static Set<String> without(Set<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    private static boolean held(Set<String> wishes, String wish) {
        return wishes.contains(wish);
    }

    private static boolean isAsked(Slot slot, Set<String> wishes) {
        return wishes.contains(slot.kind() == SessionKind.RUN ? "runsPerWeek" : "strengthPerWeek");
    }

    @Test
    void every_alternative_offered_has_room_seed_6() {
        var random = new Random(6);
        var offered = 0;
        for (var count = 0; count < 200; count++) {
            var availability = tight(random);
            var week = week(random, availability);
            var demand = Demand.of(new Wish(3, 2), Slots::variants, 0.5);
            if (WeekFitter.fit(week, demand) instanceof NoFit) {
                var alternatives = Alternatives.find(week, demand, availability);
                assertThat(alternatives).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
                for (var alternative : alternatives) {
                    offered++;
                    var changed = Objects.requireNonNull(alternative.availability());
                    var opened = week.withRooms(Room.week(week.start(), changed));
                    assertThat(exists(opened, new Wish(2, 1))).as(alternative.text()).isTrue();
                }
            }
        }
        assertThat(offered).isGreaterThan(100);
    }

    @Test
    void the_same_week_is_fitted_the_same_way_twice_seed_7() {
        var random = new Random(7);
        for (var count = 0; count < 200; count++) {
            var week = week(random, tight(random));
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
                            assertThat(fitted.compromises()).isEqualTo(List.of());
                        });
    }
}
