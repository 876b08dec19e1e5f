package dev.tandem.domain.season.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** Three stories, printed as tables for a coach to read; what is asserted is their line. */
class RunStoriesTest {

    static TestRunner ada() {
        return new TestRunner()
                .level(Level.INTERMEDIATE)
                .recently(3, 25, 10)
                .mark(5000, 1330)
                .race(21097.5, TestRunner.TODAY.plusDays(16 * 7 - 1));
    }

    static TestRunner ben() {
        return new TestRunner()
                .aged(52)
                .level(Level.NOVICE)
                .runs(2)
                .longRunOn(null)
                .day(DayOfWeek.TUESDAY, 40)
                .day(DayOfWeek.THURSDAY, 40)
                .day(DayOfWeek.SATURDAY, 40);
    }

    static TestRunner cleo() {
        return new TestRunner()
                .aged(27)
                .level(Level.ADVANCED)
                .runs(5)
                .recently(5, 45, 14)
                .mark(10000, 2520)
                .race(10000, TestRunner.TODAY.plusDays(12 * 7 - 1));
    }

    @Test
    void ada_grows_from_her_running_to_a_half_marathon() {
        var season = RunSeason.of(ada());
        System.out.println("Ada, half marathon in 16 weeks" + season.table());

        assertThat(kilometres(season.weeks()))
                .startsWith(23.5, 25.5, 28.0, 21.0, 30.5)
                .hasSize(16)
                .endsWith(32.0, 22.5);
        assertThat(titles(season)).contains("3 x 1 km at threshold, 90 s jog", "20 min tempo");
        assertThat(longest(season)).isBetween(18_000, 21_000);
    }

    @Test
    void ben_walks_and_runs_first() {
        var season = RunSeason.of(ben());
        System.out.println("Ben, run-walk" + season.table());

        assertThat(runs(season)).allMatch(run -> run.type() == RunType.RUN_WALK);
        assertThat(runs(season)).allMatch(run -> run.outline().durationMinutes() <= 40);
        assertThat(titles(season).getFirst()).isEqualTo("Run-walk 8 x (1 min run, 2 min walk)");
        assertThat(titles(season).getLast()).isEqualTo("Run-walk 3 x (8 min run, 2 min walk)");
    }

    @Test
    void cleo_sharpens_for_10_km_with_two_key_sessions_a_week() {
        var season = RunSeason.of(cleo());
        System.out.println("Cleo, 10 km in 12 weeks" + season.table());

        assertThat(titles(season))
                .containsSubsequence(
                        "3 x 1 km at threshold, 90 s jog",
                        "4 x 1 km at threshold, 90 s jog",
                        "5 x 1 km at threshold, 90 s jog",
                        "4 x 800 m at interval pace, 2 min jog",
                        "25 min tempo");
        assertThat(season.weeks().getLast().sessions().getLast().workout())
                .isInstanceOfSatisfying(
                        Workout.Run.class, run -> assertThat(run.type()).isEqualTo(RunType.RACE));
    }

    private static List<Double> kilometres(List<PlanWeek> weeks) {
        return weeks.stream().map(week -> week.runDistanceMeters() / 1000.0).toList();
    }

    private static List<String> titles(RunSeason season) {
        return runs(season).map(run -> run.outline().title().text()).toList();
    }

    private static int longest(RunSeason season) {
        return runs(season)
                .filter(run -> run.type() == RunType.LONG)
                .mapToInt(Workout.Run::distanceMeters)
                .max()
                .orElse(0);
    }

    private static Stream<Workout.Run> runs(RunSeason season) {
        return season.weeks().stream()
                .flatMap(week -> week.sessions().stream())
                .map(PlannedSession::workout)
                .map(Workout.Run.class::cast);
    }
}
