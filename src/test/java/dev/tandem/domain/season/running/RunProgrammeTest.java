package dev.tandem.domain.season.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class RunProgrammeTest {
    private static final LocalDate MONDAY = TestRunner.TODAY;

    @Test
    void the_same_request_gives_the_same_season() {
        assertThat(RunSeason.of(RunStoriesTest.ada()).weeks())
                .isEqualTo(RunSeason.of(RunStoriesTest.ada()).weeks());
    }

    @Test
    void a_mark_gives_paces_and_without_one_there_are_none() {
        var marked = RunSeason.of(RunStoriesTest.ada());
        var unmarked = RunSeason.of(new TestRunner().recently(3, 25, 10));

        assertThat(targets(marked)).filteredOn(Target.Pace.class::isInstance).isNotEmpty();
        assertThat(targets(unmarked)).noneMatch(Target.Pace.class::isInstance);
    }

    @Test
    void a_known_maximum_leads_easy_running_by_heart_rate_where_no_mark_is_known() {
        var season = RunSeason.of(new TestRunner().recently(3, 25, 10).body(62, 170, 186));

        assertThat(targets(season)).contains(new Target.HeartRate(121, 147));
    }

    @Test
    void a_slow_mark_gives_no_paces_and_no_intervals() {
        var season =
                RunSeason.of(
                        new TestRunner().recently(4, 30, 10).mark(5000, 1900).runs(4).weeks(16));

        assertThat(targets(season)).noneMatch(Target.Pace.class::isInstance);
        assertThat(runs(season))
                .noneMatch(run -> run.type() == RunType.INTERVAL)
                .noneMatch(run -> run.type() == RunType.REPETITION);
    }

    @Test
    void a_novice_of_great_weight_begins_with_three_kilometres() {
        var season = RunSeason.of(new TestRunner().level(Level.NOVICE).body(105, 175, null));

        assertThat(season.weeks().getFirst().runDistanceMeters()).isBetween(2000, 3000);
    }

    @Test
    void an_injury_turns_runs_into_cross_training_and_running_comes_back_at_half() {
        var knee =
                new Limitation(
                        new UUID(4, 1),
                        BodyArea.KNEE,
                        4,
                        MONDAY.plusWeeks(3),
                        MONDAY.plusWeeks(5).minusDays(1),
                        Set.of(Restriction.IMPACT));
        var season = RunSeason.of(new TestRunner().recently(3, 25, 10).limited(knee).weeks(9));
        var weeks = season.weeks();

        assertThat(kinds(weeks.get(3))).containsOnly(SessionKind.CROSS_TRAINING).hasSize(3);
        assertThat(kinds(weeks.get(4))).containsOnly(SessionKind.CROSS_TRAINING);
        assertThat(weeks.get(5).runDistanceMeters())
                .isBetween(9_000, weeks.get(2).runDistanceMeters() / 2);
        assertThat(weeks.get(7).runDistanceMeters()).isLessThan(weeks.get(2).runDistanceMeters());
    }

    @Test
    void the_log_of_the_last_four_weeks_counts_more_than_what_was_told() {
        var season =
                RunSeason.of(new TestRunner().recently(3, 60, 25).history(logged(28, 0, 6000)));

        assertThat(season.weeks().getFirst().runDistanceMeters()).isBetween(15_000, 18_000);
    }

    @Test
    void after_six_weeks_off_the_season_begins_with_a_third() {
        var before = logged(80, 42, 8000);
        var season = RunSeason.of(new TestRunner().history(before));

        assertThat(season.weeks().getFirst().runDistanceMeters()).isLessThan(24_000 / 3 + 500);
        assertThat(runs(season).limit(6)).noneMatch(run -> run.type() == RunType.THRESHOLD);
    }

    @Test
    void a_race_inside_the_season_is_that_weeks_hard_effort_and_easy_days_follow() {
        var season =
                RunSeason.of(RunStoriesTest.ada().race(10000, MONDAY.plusWeeks(7).minusDays(1)));
        var raceWeek = season.weeks().get(6);

        assertThat(raceWeek.sessions().getLast().date()).isEqualTo(MONDAY.plusDays(48));
        assertThat(hardRuns(raceWeek)).isOne();
        assertThat(season.weeks().get(7).sessions().getFirst().tags()).isEmpty();
    }

    /**
     * Two percent of the season let a key session be a little shorter than the easy run it
     * replaces, and the last seven days before a race come out in half kilometres.
     */
    @Test
    void more_emphasis_never_gives_less_running_for_300_runners_from_seed_0() {
        for (int seed = 0; seed < 300; seed++) {
            double least = 0;
            for (double emphasis = 0; emphasis <= 1; emphasis += 0.25) {
                var runner = RandomRunners.withTime(seed).emphasis(emphasis);
                if (RandomRunners.isTooSoon(runner)) {
                    break;
                }
                int meters = RunSeason.of(runner).meters();
                assertThat(meters)
                        .as("seed %d at %s", seed, emphasis)
                        .isGreaterThanOrEqualTo((int) (0.98 * least));
                least = meters;
            }
        }
    }

    /** Three runs a week of so many metres, from days ago to days ago. */
    private static TrainingHistory logged(int fromDaysAgo, int toDaysAgo, double meters) {
        var days = new ArrayList<TrainingDay>();
        for (int ago = fromDaysAgo; ago > toDaysAgo; ago--) {
            if (ago % 7 == 1 || ago % 7 == 3 || ago % 7 == 6) {
                days.add(new TrainingDay(MONDAY.minusDays(ago), 1, meters, meters, 0, 120));
            }
        }
        return new TrainingHistory(days);
    }

    private static Stream<Workout.Run> runs(RunSeason season) {
        return season.weeks().stream()
                .flatMap(week -> week.sessions().stream())
                .flatMap(
                        session ->
                                session.workout() instanceof Workout.Run run
                                        ? Stream.of(run)
                                        : Stream.empty());
    }

    private static List<SessionKind> kinds(PlanWeek week) {
        return week.sessions().stream().map(session -> session.workout().kind()).toList();
    }

    private static long hardRuns(PlanWeek week) {
        return week.sessions().stream().filter(session -> session.has(Tag.HARD)).count();
    }

    private static Stream<Target> targets(RunSeason season) {
        return runs(season)
                .filter(run -> run.type() != RunType.RACE)
                .flatMap(run -> targets(run.steps()));
    }

    private static Stream<Target> targets(List<RunStep> steps) {
        return steps.stream()
                .flatMap(
                        step ->
                                switch (step) {
                                    case RunStep.Stretch stretch ->
                                            Stream.ofNullable(stretch.target());
                                    case RunStep.Repeat repeat -> targets(repeat.steps());
                                });
    }
}
