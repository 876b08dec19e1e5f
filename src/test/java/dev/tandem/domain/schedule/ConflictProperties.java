package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.plan.PlanResult.Conflict;
import dev.tandem.domain.schedule.FitResult.NoFit;
import dev.tandem.domain.schedule.fit.Alternatives;
import dev.tandem.domain.schedule.fit.WeekFitter;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Where there is no room: what collides really does, and what is offered really helps. */
class ConflictProperties {
    private static final int WHOLE_DAY = 24 * 60;
    private static final Wish WANTED = new Wish(3, 2);
    private static final Wish LEAST = new Wish(2, 1);

    @Test
    void any_one_of_the_conflicting_wishes_dropped_makes_room_seed_5() {
        var random = new Random(5);
        var surroundings = new RandomWeeks(5);
        var refused = 0;
        for (var count = 0; count < 1500; count++) {
            var around = surroundings.next(1);
            var week =
                    TightWeeks.next(random)
                            .withFixed(around.fixed().stream().map(this::nextWeek).toList())
                            .withRaces(around.races().stream().map(this::nextWeek).toList())
                            .withWishes(free(around.wishes().freeDates()));
            if (WeekFitter.fit(week, WANTED, Slots::variants, 0.5) instanceof NoFit no) {
                refused++;
                assertThat(no.rule()).isEqualTo("D7");
                var wishes =
                        no.conflicts().stream().map(Conflict::wish).collect(Collectors.toSet());
                assertThat(wishes).as("%s", week).isNotEmpty();
                assertThat(fitsWith(week, wishes)).as("%s of %s", wishes, week).isFalse();
                for (var wish : wishes) {
                    assertThat(fitsWith(week, without(wishes, wish))).as("not %s", wish).isTrue();
                }
            }
        }
        assertThat(refused).isGreaterThan(400);
    }

    /** Random weeks start within a week before the Monday of these. */
    private Placed nextWeek(Placed placed) {
        return new Placed(
                placed.slot(),
                placed.date().plusDays(3),
                placed.dayPart(),
                placed.minutes(),
                placed.placement());
    }

    private RaceDay nextWeek(RaceDay race) {
        return new RaceDay(race.date().plusDays(3), race.marathon());
    }

    private static WeekWishes free(Set<LocalDate> dates) {
        return new WeekWishes(
                null,
                Map.of(),
                false,
                dates.stream().map(date -> date.plusDays(3)).collect(Collectors.toSet()));
    }

    /** Whether the least week fits when only these wishes hold, by trying every arrangement. */
    private static boolean fitsWith(WeekProblem week, Set<String> wishes) {
        var around =
                week.withRooms(rooms(week, wishes))
                        .withFixed(wishes.contains("sessions") ? week.fixed() : List.of())
                        .withRaces(wishes.contains("goals") ? week.races() : List.of())
                        .withWishes(
                                wishes.contains("freeDates") ? week.wishes() : WeekWishes.none());
        return Slots.variants(LEAST).stream()
                .map(slots -> slots.stream().filter(slot -> isAsked(slot, wishes)).toList())
                .anyMatch(slots -> BruteForce.finds(around.withSlots(slots)));
    }

    private static List<Room> rooms(WeekProblem week, Set<String> wishes) {
        var rooms = new ArrayList<Room>();
        for (var date : week.dates()) {
            var room = week.roomOn(date);
            if (room.isPresent()) {
                rooms.add(opened(room.get(), wishes));
            } else if (!wishes.contains("availability")) {
                rooms.add(new Room(date, WHOLE_DAY, 1, DayAvailability.ALL_KINDS));
            }
        }
        return rooms;
    }

    private static Room opened(Room room, Set<String> wishes) {
        return new Room(
                room.date(),
                wishes.contains("availability.minutes") ? room.minutes() : WHOLE_DAY,
                wishes.contains("availability.maxSessions") ? room.maxSessions() : 2,
                wishes.contains("availability.kinds") ? room.kinds() : DayAvailability.ALL_KINDS);
    }

    private static Set<String> without(Set<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    private static boolean isAsked(Slot slot, Set<String> wishes) {
        return wishes.contains(slot.kind() == SessionKind.RUN ? "runsPerWeek" : "strengthPerWeek");
    }

    @Test
    void every_alternative_offered_has_room_seed_6() {
        var random = new Random(6);
        var offered = 0;
        for (var count = 0; count < 1000; count++) {
            var availability = TightWeeks.availability(random);
            var week = TightWeeks.with(availability, random);
            var demand = Demand.of(WANTED, Slots::variants, 0.5);
            if (WeekFitter.fit(week, demand) instanceof NoFit) {
                var alternatives = Alternatives.find(week, demand, availability);
                assertThat(alternatives).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
                for (var alternative : alternatives) {
                    offered++;
                    var changed = Objects.requireNonNull(alternative.availability());
                    var opened = week.withRooms(Room.week(week.start(), changed));
                    assertThat(WeekFitterProperties.exists(opened, LEAST))
                            .as(alternative.text().text())
                            .isTrue();
                }
            }
        }
        assertThat(offered).isGreaterThan(500);
    }
}
