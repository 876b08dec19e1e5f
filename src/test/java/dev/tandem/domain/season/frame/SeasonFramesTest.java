package dev.tandem.domain.season.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.season.running.TestRunner;
import dev.tandem.domain.unit.Kebab;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class SeasonFramesTest {
    private static final double HALF = 21097.5;
    private static final double MARATHON = 42195;
    private static final LocalDate MONDAY = TestRunner.TODAY;

    @Test
    void a_half_marathon_in_16_weeks_has_base_build_peak_and_two_weeks_of_taper() {
        var weeks = weeks(runner().race(HALF, MONDAY.plusDays(111)));

        assertThat(phases(weeks)).hasSize(16).endsWith("peak", "peak", "taper", "taper");
        assertThat(phases(weeks))
                .startsWith("base", "base", "base", "recovery", "base", "build", "build");
        assertThat(lighter(weeks)).containsExactly(4, 8, 12);
        assertThat(weeks.getLast().races()).hasSize(1);
    }

    @Test
    void older_runners_have_a_lighter_week_every_third() {
        var weeks = weeks(runner().aged(55).race(HALF, MONDAY.plusDays(111)));

        assertThat(lighter(weeks)).containsExactly(3, 6, 9, 12);
    }

    @Test
    void no_lighter_week_comes_right_before_the_taper() {
        var weeks = weeks(runner().race(10000, MONDAY.plusDays(9 * 7 - 1)));

        assertThat(lighter(weeks)).containsExactly(4, 7);
        assertThat(phases(weeks)).endsWith("recovery", "peak", "taper");
    }

    @Test
    void a_plan_ends_with_its_race_though_the_last_week_is_short() {
        var weeks = weeks(runner().race(HALF, MONDAY.plusDays(108)));

        assertThat(weeks).hasSize(16);
        assertThat(phases(weeks)).endsWith("taper", "taper");
    }

    @Test
    void a_trained_runner_gets_two_weeks_to_a_10_km_with_a_taper() {
        var trained = new TestRunner().level(Level.ADVANCED).recently(4, 50, 20);
        var weeks = weeks(trained.race(10000, MONDAY.plusDays(13)));

        assertThat(phases(weeks)).containsExactly("build", "taper");
    }

    @Test
    void a_novice_has_no_marathon_in_ten_days() {
        var novice = new TestRunner().level(Level.NOVICE).race(MARATHON, MONDAY.plusDays(10));

        assertThat(SeasonFrames.frame(novice.request()))
                .isInstanceOfSatisfying(
                        FrameResult.TooSoon.class,
                        soon -> {
                            assertThat(soon.earliestDate()).isAfter(MONDAY.plusWeeks(20));
                            assertThat(soon.possible().text()).startsWith("By then you could");
                        });
    }

    @Test
    void what_could_be_run_by_then_is_the_longest_race_that_would_be_accepted() {
        var early = runner().race(MARATHON, MONDAY.plusDays(11 * 7));

        assertThat(SeasonFrames.frame(early.request()))
                .isInstanceOfSatisfying(
                        FrameResult.TooSoon.class,
                        soon ->
                                assertThat(soon.possible().text())
                                        .isEqualTo(
                                                "By then you could be ready to run a half"
                                                        + " marathon."));
    }

    @Test
    void general_fitness_has_eight_weeks_and_a_lighter_fourth() {
        var weeks = weeks(new TestRunner());

        assertThat(phases(weeks))
                .containsExactly(
                        "base", "base", "base", "recovery", "build", "build", "build", "recovery");
    }

    @Test
    void so_many_weeks_as_asked_for_stop_short_of_a_far_race() {
        var weeks = weeks(runner().race(HALF, MONDAY.plusDays(200)).weeks(12));

        assertThat(weeks).hasSize(12).allMatch(week -> week.races().isEmpty());
        assertThat(phases(weeks)).doesNotContain("taper");
    }

    @Test
    void a_year_to_the_race_goes_through_base_and_build_more_than_once() {
        var weeks = weeks(runner().race(HALF, MONDAY.plusDays(364 - 1)));

        assertThat(weeks).hasSize(52);
        assertThat(turns(weeks)).containsSubsequence("build", "base", "build", "peak", "taper");
    }

    @Test
    void other_races_stand_in_their_weeks() {
        var weeks =
                weeks(runner().race(HALF, MONDAY.plusDays(111)).race(10000, MONDAY.plusDays(50)));

        assertThat(weeks.get(7).races()).hasSize(1);
        assertThat(weeks.get(7).phase()).isEqualTo(Phase.RECOVERY);
    }

    static TestRunner runner() {
        return new TestRunner().level(Level.INTERMEDIATE).recently(3, 25, 10);
    }

    static List<FrameWeek> weeks(TestRunner runner) {
        return frame(runner.request()).weeks();
    }

    private static SeasonFrame frame(PlanRequest request) {
        return switch (SeasonFrames.frame(request)) {
            case FrameResult.Framed framed -> framed.frame();
            case FrameResult.TooSoon soon -> throw new AssertionError(soon);
        };
    }

    private static List<String> phases(List<FrameWeek> weeks) {
        return weeks.stream().map(week -> Kebab.of(week.phase())).toList();
    }

    private static List<Integer> lighter(List<FrameWeek> weeks) {
        return weeks.stream().filter(FrameWeek::lighter).map(FrameWeek::number).toList();
    }

    /** The phases one after another, lighter weeks left out. */
    private static List<String> turns(List<FrameWeek> weeks) {
        var turns = new ArrayList<String>();
        for (var phase : phases(weeks)) {
            if (!phase.equals("recovery") && (turns.isEmpty() || !turns.getLast().equals(phase))) {
                turns.add(phase);
            }
        }
        return turns;
    }
}
