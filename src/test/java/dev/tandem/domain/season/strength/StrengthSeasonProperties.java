package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Draws.SEASONS;
import static dev.tandem.domain.season.strength.Draws.filled;
import static dev.tandem.domain.season.strength.Draws.random;
import static dev.tandem.domain.season.strength.Recount.perMuscle;
import static dev.tandem.domain.season.strength.Recount.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.strength.Draws.Case;
import dev.tandem.domain.strength.ExercisePrescription;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How strength goes through the weeks. */
class StrengthSeasonProperties {
    @Test
    void a_lighter_week_has_fewer_sets_less_weight_and_the_same_exercises() {
        for (long seed = 0; seed < SEASONS; seed++) {
            var drawn = random(seed);
            var weeks = drawn.frame().weeks();
            for (int i = 1; i < weeks.size(); i++) {
                if (weeks.get(i).lighter() && !weeks.get(i - 1).lighter()) {
                    compare(drawn, weeks.get(i - 1), weeks.get(i));
                }
            }
        }
    }

    @Test
    void the_sets_of_a_muscle_rise_by_a_fifth_or_by_two_where_a_week_has_one_or_two_sessions() {
        for (long seed = 0; seed < SEASONS; seed++) {
            var drawn = random(seed);
            if (drawn.draw().sessions() > 2) {
                continue;
            }
            var programme = drawn.programme();
            var before = new ArrayList<Map<Muscle, Integer>>();
            for (var week : drawn.frame().weeks()) {
                var slots = programme.variants(week, drawn.draw().sessions()).getLast();
                var placed = Stories.placed(week, slots, drawn.draw().minutes());
                var now = perMuscle(programme.fill(week, placed).sessions());
                if (!before.isEmpty() && !Style.isFresh(week)) {
                    var recent = before.subList(Math.max(0, before.size() - 4), before.size());
                    now.forEach(
                            (muscle, sets) -> {
                                int most =
                                        recent.stream()
                                                .mapToInt(each -> each.getOrDefault(muscle, 0))
                                                .max()
                                                .orElse(0);
                                assertThat((double) sets)
                                        .as("%s in week %d of %s", muscle, week.number(), drawn)
                                        .isLessThanOrEqualTo(Math.max(most * 1.2, most + 2));
                            });
                }
                before.add(now);
            }
        }
    }

    @Test
    void more_emphasis_on_running_never_means_more_strength_sets() {
        for (long seed = 0; seed < SEASONS; seed++) {
            int last = Integer.MAX_VALUE;
            for (int tenth = 0; tenth <= 10; tenth++) {
                var drawn = random(seed, tenth / 10.0);
                var slots =
                        drawn.programme()
                                .variants(drawn.week(), drawn.draw().sessions())
                                .getFirst();
                int sets = total(filled(drawn, slots, drawn.draw().minutes()));
                assertThat(sets).as("%s at %d", drawn, tenth).isLessThanOrEqualTo(last);
                last = sets;
            }
        }
    }

    private static void compare(Case drawn, FrameWeek full, FrameWeek lighter) {
        int sessions = drawn.draw().sessions();
        if (sessions > 2) {
            return;
        }
        var before = new Case(drawn.draw(), drawn.file(), drawn.frame(), full);
        var after = new Case(drawn.draw(), drawn.file(), drawn.frame(), lighter);
        var slotsBefore = before.programme().variants(full, sessions).getLast();
        var slotsAfter = after.programme().variants(lighter, sessions).getLast();
        var was = filled(before, slotsBefore, drawn.draw().minutes());
        var is = filled(after, slotsAfter, drawn.draw().minutes());
        assertThat(is).hasSameSizeAs(was);
        for (int i = 0; i < is.size(); i++) {
            assertThat(is.get(i).workout().outline().load())
                    .as("%s", drawn)
                    .isLessThanOrEqualTo(was.get(i).workout().outline().load());
        }
        assertThat(total(is)).as("%s", drawn).isLessThan(total(was));
        assertThat(slugs(is)).as("%s", drawn).isSubsetOf(slugs(was));
        is.stream()
                .flatMap(session -> session.workout().exercises().stream())
                .flatMap(each -> each.sets().stream())
                .forEach(
                        set ->
                                assertThat(set.repsInReserve())
                                        .as("%s", drawn)
                                        .isGreaterThanOrEqualTo(4));
    }

    private static List<String> slugs(List<FilledSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.workout().exercises().stream())
                .map(ExercisePrescription::exercise)
                .toList();
    }
}
