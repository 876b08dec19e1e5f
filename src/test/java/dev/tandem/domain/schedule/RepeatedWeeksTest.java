package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.search.WeekScheduler;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Habits: a week that is planned once can stay for a season. */
class RepeatedWeeksTest {
    private static final int WEEKS = 6;

    @ParameterizedTest
    @MethodSource("patterns")
    void the_same_days_work_week_after_week(String days) {
        var slots = Slots.variants(new Wish(3, 2)).getLast();
        var week = Weeks.open(days, 90, Level.INTERMEDIATE).withSlots(slots);
        var before = new ArrayList<Placed>();
        var first = "";
        for (var number = 0; number < WEEKS; number++) {
            var result = WeekScheduler.solve(later(week, number).withFixed(before));
            first = first.isEmpty() ? Weeks.inWords(result) : first;
            assertThat(Weeks.inWords(result))
                    .as("week %d of %s", number + 1, days)
                    .isEqualTo(first);
            before.addAll(((Scheduled) result).placed());
            week = week.withWishes(WeekWishes.none().usually(Weeks.homes((Scheduled) result)));
        }
    }

    private static Stream<String> patterns() {
        return Stream.of(Weeks.patterns(5, 'x'), Weeks.patterns(6, 'x'), Weeks.patterns(4, '2'))
                .flatMap(List::stream);
    }

    private static WeekProblem later(WeekProblem week, int weeks) {
        var start = week.start().plusWeeks(weeks);
        var rooms =
                week.rooms().stream()
                        .map(
                                room ->
                                        new Room(
                                                room.date().plusWeeks(weeks),
                                                room.minutes(),
                                                room.maxSessions(),
                                                room.kinds()))
                        .toList();
        return new WeekProblem(
                start,
                rooms,
                week.slots(),
                List.of(),
                List.of(),
                List.of(),
                week.limits(),
                week.wishes());
    }
}
