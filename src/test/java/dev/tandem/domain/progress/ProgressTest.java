package dev.tandem.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.science.ProgressScience;
import dev.tandem.domain.session.DoneExercise;
import dev.tandem.domain.session.Lap;
import dev.tandem.domain.session.Measures;
import dev.tandem.domain.session.Session;
import dev.tandem.domain.session.Timing;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ProgressTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void a_run_is_worth_its_average_pace_over_each_distance_it_covers() {
        var marks = marks(run(6000, 1800, List.of()));

        assertThat(marks.get(MarkKey.fastest(5000)).value()).isCloseTo(1500, within(1e-9));
        assertThat(marks.get(MarkKey.fastest(5000)).estimated()).isTrue();
        assertThat(marks.get(MarkKey.LONGEST_RUN).value()).isEqualTo(6000);
        assertThat(marks).doesNotContainKey(MarkKey.fastest(10_000));
    }

    @Test
    void laps_one_after_the_other_count_and_a_lap_of_unknown_length_parts_them() {
        var laps =
                List.of(
                        new Lap(400, 1000.0, null),
                        new Lap(240, 1000.0, null),
                        new Lap(250, 1000.0, null),
                        new Lap(60, null, null),
                        new Lap(230, 1000.0, null));

        var marks = marks(run(4200, 1500, laps));

        assertThat(marks.get(MarkKey.fastest(1000)).value()).isEqualTo(230);
        assertThat(marks.get(MarkKey.fastest(1000)).estimated()).isFalse();
        assertThat(marks.get(MarkKey.fastest(1609.344)).value())
                .isCloseTo(490 * 1.609344 / 2, within(1e-9));
        assertThat(marks.get(MarkKey.fastest(3000)).value()).isEqualTo(890);
    }

    @Test
    void what_nobody_ever_ran_is_a_slip_of_a_device() {
        assertThat(marks(run(5000, 600, List.of()))).doesNotContainKey(MarkKey.fastest(5000));
    }

    @Test
    void a_set_is_worth_its_weight_for_all_repetitions_it_has() {
        var marks = marks(lift(new DoneExercise.DoneSet(5, null, null, 100.0, null)));

        assertThat(marks.get(MarkKey.repMax("back-squat", 5)).value()).isEqualTo(100);
        assertThat(marks.get(MarkKey.repMax("back-squat", 1)).value()).isEqualTo(100);
        assertThat(marks).doesNotContainKey(MarkKey.repMax("back-squat", 8));
        assertThat(marks.get(MarkKey.oneRepMax("back-squat")).value()).isBetween(110.0, 120.0);
    }

    @Test
    void a_set_with_repetitions_left_is_worth_more_than_one_to_failure() {
        var easy = marks(lift(new DoneExercise.DoneSet(5, null, null, 100.0, 8.0)));
        var hard = marks(lift(new DoneExercise.DoneSet(5, null, null, 100.0, 10.0)));

        assertThat(easy.get(MarkKey.oneRepMax("back-squat")).value())
                .isGreaterThan(hard.get(MarkKey.oneRepMax("back-squat")).value());
    }

    @Test
    void a_mark_is_written_so_that_it_reads_back() {
        for (var key :
                List.of(
                        MarkKey.fastest(1609.344),
                        MarkKey.LONGEST_RUN,
                        MarkKey.BIGGEST_WEEK,
                        MarkKey.oneRepMax("back-squat"),
                        MarkKey.repMax("bench-press", 8))) {
            assertThat(MarkKey.parse(key.text())).isEqualTo(key);
        }
    }

    @Test
    void a_streak_is_weeks_in_a_row_and_rest_is_stepped_over() {
        assertThat(streak("5/4 0/0 5/5 4/3")).isEqualTo(new Streak(2, 2, false));
        assertThat(streak("5/5 5/5 5/1 5/5")).isEqualTo(new Streak(1, 2, true));
        assertThat(streak("5/5 5/5 5/5 5/0")).isEqualTo(new Streak(3, 3, false));
        assertThat(streak("")).isEqualTo(Streak.NONE);
    }

    @Test
    void four_of_five_is_followed_and_three_of_four_is_not() {
        assertThat(new PlannedWeek(MONDAY, 5, 4).isFollowed()).isTrue();
        assertThat(new PlannedWeek(MONDAY, 4, 3).isFollowed()).isFalse();
        assertThat(new PlannedWeek(MONDAY, 0, 0).isFollowed()).isFalse();
    }

    @Test
    void each_milestone_has_words_and_the_latest_comes_first() {
        var days =
                new Milestones.FirstDays(
                        Map.of(
                                5000.0,
                                MONDAY,
                                10_000.0,
                                MONDAY.plusDays(9),
                                21_097.5,
                                MONDAY.plusDays(30),
                                42_195.0,
                                MONDAY.plusDays(90)),
                        ProgressScience.MILESTONE_SESSIONS.stream()
                                .collect(Collectors.toMap(n -> n, n -> MONDAY.plusDays(n))),
                        Map.of(
                                "back-squat",
                                MONDAY,
                                "bench-press",
                                MONDAY,
                                "conventional-deadlift",
                                MONDAY),
                        MONDAY.plusDays(40));

        var milestones = Milestones.of(days);

        assertThat(milestones)
                .hasSize(14)
                .isSortedAccordingTo((a, b) -> b.date().compareTo(a.date()));
        assertThat(milestones).allSatisfy(each -> assertThat(each.title().text()).isNotBlank());
    }

    @Test
    void praise_is_one_true_sentence_and_old_news_is_none() {
        var first =
                new Milestone("first-run-10000", MONDAY, Message.of("milestone.first-run-10000"));

        assertThat(Praise.of(List.of(first), List.of(), MONDAY.plusDays(1)))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo("Your first 10 km run"));
        assertThat(Praise.of(List.of(first), List.of(), MONDAY.plusDays(2))).isEmpty();
        assertThat(Praise.of(new Streak(4, 4, true)))
                .hasValueSatisfying(it -> assertThat(it.text()).startsWith("4 weeks"));
        assertThat(Praise.of(new Streak(4, 4, false))).isEmpty();
        for (var kind : MarkKind.values()) {
            var record = new Achievement(new MarkKey(kind, null, 5000), 1, false, null);
            assertThat(Praise.of(List.of(), List.of(record), MONDAY))
                    .hasValueSatisfying(it -> assertThat(it.text()).isNotBlank());
        }
    }

    @Test
    void predictions_follow_from_the_mark_that_is_worth_most() {
        var slow = Predictions.training(5000, 1800, MONDAY);
        var fast = Predictions.benchmark(10_000, 3000, MONDAY);

        var found =
                Predictions.of(Stream.concat(slow.stream(), fast.stream()), 30_000).orElseThrow();

        assertThat(found.source()).isEqualTo(fast.orElseThrow());
        assertThat(found.races())
                .hasSize(4)
                .allSatisfy(
                        race -> {
                            assertThat(race.fastest()).isLessThanOrEqualTo(race.likely());
                            assertThat(race.likely()).isLessThanOrEqualTo(race.slowest());
                        });
        assertThat(found.races().getLast().marathonFromShorterRace()).isTrue();
        assertThat(Predictions.of(Stream.empty(), 0)).isEmpty();
    }

    @Test
    void a_trend_is_a_week_and_four_weeks_against_the_four_before() {
        var values = new ArrayList<Trend.Dated>();
        for (int ago = 0; ago < 56; ago++) {
            values.add(new Trend.Dated(MONDAY.minusDays(ago), ago < 7 ? 8 : ago < 28 ? 7 : 6));
        }

        var trend = Trend.ofMeans(values, MONDAY);

        assertThat(trend.last7Days()).isEqualTo(8);
        assertThat(trend.last28Days()).isEqualTo(7.25);
        assertThat(trend.before28Days()).isEqualTo(6);
        assertThat(Trend.ofBest(values, MONDAY).last28Days()).isEqualTo(8);
        assertThat(Trend.ofMeans(List.of(), MONDAY).isEmpty()).isTrue();
    }

    private static Streak streak(String weeks) {
        var planned = new ArrayList<PlannedWeek>();
        var parts = weeks.isEmpty() ? new String[0] : weeks.split(" ");
        for (int i = 0; i < parts.length; i++) {
            var numbers = parts[i].split("/");
            planned.add(
                    new PlannedWeek(
                            MONDAY.minusWeeks(parts.length - 1 - i),
                            Integer.parseInt(numbers[0]),
                            Integer.parseInt(numbers[1])));
        }
        return Streak.of(planned, MONDAY);
    }

    private static Map<MarkKey, Achievement> marks(Session session) {
        var marks = new HashMap<MarkKey, Achievement>();
        Achievements.of(List.of(session)).forEach(mark -> marks.put(mark.key(), mark));
        return marks;
    }

    private static Session run(double meters, int seconds, List<Lap> laps) {
        return session(
                SessionKind.RUN, seconds, new Measures(meters, null, null, null), laps, List.of());
    }

    private static Session lift(DoneExercise.DoneSet set) {
        return session(
                SessionKind.STRENGTH,
                3600,
                Measures.NONE,
                List.of(),
                List.of(new DoneExercise("back-squat", List.of(set))));
    }

    private static Session session(
            SessionKind kind,
            int seconds,
            Measures measures,
            List<Lap> laps,
            List<DoneExercise> done) {
        return new Session(
                new UUID(1, 1),
                kind,
                new Timing(MONDAY.atTime(8, 0).atOffset(ZoneOffset.UTC), MONDAY, seconds),
                null,
                measures,
                null,
                laps,
                done);
    }
}
