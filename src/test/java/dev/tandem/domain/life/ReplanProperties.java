package dev.tandem.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.fixture.Lives;
import dev.tandem.fixture.Lives.Planning;
import dev.tandem.fixture.SeasonAudit;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

/** Whatever happens to anybody's plan. */
class ReplanProperties {
    private static final int PEOPLE = Integer.getInteger("athletes", 60);
    private static final int LIVES_EACH = 6;
    private static final List<Planning> PLANS = Lives.plans(PEOPLE);

    private static int lives(int seed, BiConsumer<Planning, Story> check) {
        var random = new Random(seed);
        int count = 0;
        for (var planning : PLANS) {
            for (int life = 0; life < LIVES_EACH; life++) {
                check.accept(planning, Lives.story(planning, random));
                count++;
            }
        }
        return count;
    }

    @Test
    void a_plan_that_is_followed_stays_as_it_is_seed_1() {
        var random = new Random(1);
        for (var planning : PLANS) {
            var story = Lives.followed(planning, random);
            assertThat(Replan.of(story).changes()).as(story.today().toString()).isEmpty();
        }
    }

    @Test
    void no_session_and_no_week_is_ever_more_than_planned_seed_2() {
        var changed = new int[1];
        lives(
                2,
                (_, story) -> {
                    for (var week : Lives.replanned(story).weeks()) {
                        for (var session : week.sessions()) {
                            isNoMore(session);
                            changed[0] += session.current().equals(session.planned()) ? 0 : 1;
                        }
                    }
                });
        assertThat(changed[0]).isGreaterThan(1000);
    }

    private static void isNoMore(Standing session) {
        var now = session.current().workout().outline();
        var planned = session.planned().workout().outline();
        assertThat(now.load()).isLessThanOrEqualTo(planned.load());
        assertThat(now.targetRpe()).isLessThanOrEqualTo(planned.targetRpe());
        assertThat(Lives.meters(session.current()))
                .isLessThanOrEqualTo(Lives.meters(session.planned()));
        assertThat(session.planned().tags()).containsAll(session.current().tags());
    }

    @Test
    void no_week_breaks_a_hard_rule_that_the_plan_kept_seed_3() {
        var broken = new ArrayList<String>();
        lives(
                3,
                (planning, story) -> {
                    var known = SeasonAudit.faults(planning.request(), planning.season());
                    var season = Lives.season(planning, Lives.replanned(story));
                    for (var fault : SeasonAudit.faults(planning.request(), season)) {
                        if (!known.contains(fault)) {
                            broken.add(fault);
                        }
                    }
                });
        assertThat(broken).isEmpty();
    }

    @Test
    void planning_again_changes_nothing_more_seed_4() {
        lives(
                4,
                (_, story) -> {
                    assertThat(Replan.of(story)).isEqualTo(Replan.of(story));
                    assertThat(Replan.of(Lives.replanned(story)).changes()).isEmpty();
                });
    }

    @Test
    void what_is_over_leaves_nothing_behind_seed_5() {
        var random = new Random(5);
        for (var planning : PLANS) {
            var followed = Lives.followed(planning, random);
            var pause =
                    new TimeOff(
                            followed.today().plusDays(3),
                            followed.today().plusDays(9),
                            TimeOff.Kind.PAUSE);
            var paused =
                    Lives.replanned(
                            new Story(
                                    followed.today(),
                                    followed.weeks(),
                                    followed.done(),
                                    List.of(pause),
                                    List.of(),
                                    false));
            var back =
                    Lives.replanned(
                            new Story(
                                    paused.today(),
                                    paused.weeks(),
                                    paused.done(),
                                    List.of(),
                                    List.of(),
                                    false));
            assertThat(back.weeks()).isEqualTo(followed.weeks());
        }
    }

    @Test
    void days_off_hold_no_training_and_races_stay_seed_6() {
        lives(
                6,
                (_, story) ->
                        Lives.replanned(story).weeks().stream()
                                .flatMap(week -> week.sessions().stream())
                                .forEach(session -> holds(story, session)));
    }

    private static void holds(Story story, Standing session) {
        if (session.planned().isRace()) {
            assertThat(session.current()).isEqualTo(session.planned());
            return;
        }
        var isOff =
                story.timeOff().stream()
                        .anyMatch(
                                off ->
                                        off.kind() == TimeOff.Kind.PAUSE
                                                && off.covers(session.current().date()));
        if (isOff
                && !session.current().date().isBefore(story.today())
                && session.current().status() == PlannedStatus.PLANNED) {
            assertThat(session.current().isTraining()).isFalse();
        }
    }

    @Test
    void changes_tell_exactly_what_is_another_seed_7() {
        lives(
                7,
                (_, story) -> {
                    var done = Replan.of(story);
                    assertThat(done.changes())
                            .extracting(PlanChange::sessionId)
                            .doesNotHaveDuplicates();
                    assertThat(done.changes())
                            .extracting(PlanChange::sessionId)
                            .containsExactlyElementsOf(
                                    done.sessions().stream().map(PlannedSession::id).toList());
                    assertThat(done.changes())
                            .allMatch(change -> !change.because().text().isBlank());
                    var before = new HashSet<PlannedSession>();
                    story.weeks()
                            .forEach(it -> it.sessions().forEach(s -> before.add(s.current())));
                    assertThat(done.sessions()).noneMatch(before::contains);
                });
    }

    @Test
    void a_taper_never_rises_seed_8() {
        lives(
                8,
                (planning, story) -> {
                    var weeks = Lives.season(planning, Lives.replanned(story)).weeks();
                    for (int at = 1; at < weeks.size(); at++) {
                        var before = weeks.get(at - 1);
                        var week = weeks.get(at);
                        if (before.phase() == Phase.TAPER
                                && week.phase() == Phase.TAPER
                                && before.startDate().isAfter(story.today())
                                && before.runDistanceMeters() > 0
                                && fell(planning.season().weeks(), at)) {
                            assertThat(week.runDistanceMeters())
                                    .isLessThanOrEqualTo(before.runDistanceMeters());
                        }
                    }
                });
    }

    private static boolean fell(List<PlanWeek> planned, int at) {
        return planned.get(at).runDistanceMeters() <= planned.get(at - 1).runDistanceMeters();
    }

    @Test
    void no_week_to_come_runs_a_fifth_more_than_the_greatest_of_the_four_before_seed_9() {
        var held = new int[1];
        lives(
                9,
                (_, story) -> {
                    var weeks = Lives.replanned(story).weeks();
                    for (int at = 4; at < weeks.size(); at++) {
                        double was = greatest(weeks, at, week -> real(story, week));
                        double should = greatest(weeks, at, ReplanProperties::planned);
                        boolean keptItself = planned(weeks.get(at)) <= 1.2 * should;
                        if (weeks.get(at).startDate().isAfter(story.today())
                                && was > 0
                                && was < should
                                && keptItself) {
                            assertThat(real(story, weeks.get(at)))
                                    .isLessThanOrEqualTo(1.2 * was + 1e-6);
                            held[0]++;
                        }
                    }
                });
        assertThat(held[0]).isGreaterThan(100);
    }

    private static double greatest(
            List<StoryWeek> weeks, int at, ToDoubleFunction<StoryWeek> meters) {
        return weeks.subList(at - 4, at).stream().mapToDouble(meters).max().orElse(0);
    }

    private static double planned(StoryWeek week) {
        return week.sessions().stream().mapToDouble(it -> Lives.meters(it.planned())).sum();
    }

    /** What was logged of a week before today, and what it will come to from today on. */
    private static double real(Story story, StoryWeek week) {
        double done =
                story.done()
                        .runMeters(
                                week.startDate(),
                                week.endDate().isBefore(story.today())
                                        ? week.endDate()
                                        : story.today().minusDays(1));
        return done
                + week.sessions().stream()
                        .map(Standing::current)
                        .filter(it -> !it.date().isBefore(story.today()))
                        .filter(it -> it.status() == PlannedStatus.PLANNED)
                        .mapToDouble(Lives::meters)
                        .sum();
    }
}
