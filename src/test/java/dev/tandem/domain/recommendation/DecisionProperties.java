package dev.tandem.domain.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.science.LoadGuardScience;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.fixture.DecisionWorlds;
import dev.tandem.fixture.Demand;
import dev.tandem.fixture.Mornings;
import dev.tandem.fixture.Worsenings;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Theorems about every decision (K4), over the generated situations of seeds 1 to 20,000. */
class DecisionProperties {
    private static final long SITUATIONS = 20_000;
    private static final int WORSENINGS_EACH = 3;

    @Test
    void worse_news_never_makes_a_day_milder_or_a_session_harder() {
        seeds().forEach(DecisionProperties::compareWithWorse);
    }

    @Test
    void no_adjusted_session_is_harder_than_planned_or_a_session_of_another_kind() {
        sessions()
                .forEach(
                        one -> {
                            assertThat(Demand.harder(one.adjusted(), one.planned()))
                                    .as(one.toString())
                                    .isEmpty();
                            assertThat(brings(one.adjusted(), SessionKind.RUN))
                                    .as(one.toString())
                                    .isLessThanOrEqualTo(brings(one.planned(), SessionKind.RUN));
                            assertThat(brings(one.adjusted(), SessionKind.STRENGTH))
                                    .isLessThanOrEqualTo(
                                            brings(one.planned(), SessionKind.STRENGTH));
                        });
    }

    @Test
    void a_red_flag_always_stops_the_day() {
        seeds().forEach(
                        seed -> {
                            var flag = RedFlag.values()[(int) (seed % RedFlag.values().length)];
                            var situation = DecisionWorlds.of(seed);
                            var checkIn = Mornings.flagged(situation.checkIn(), EnumSet.of(flag));
                            var least =
                                    flag.urgency() == RedFlag.Urgency.NOW
                                            ? Decision.STOP_URGENT
                                            : Decision.SEE_PROFESSIONAL;
                            var judgement = Judgement.of(situation.with(checkIn));
                            assertThat(judgement.decision())
                                    .as("seed " + seed)
                                    .isGreaterThanOrEqualTo(least);
                            assertThat(judgement.sessions()).allMatch(it -> isRest(it.adjusted()));
                        });
    }

    @Test
    void nothing_told_on_a_healthy_history_neither_stops_a_day_nor_adds_to_it() {
        seeds().forEach(
                        seed -> {
                            var world = DecisionWorlds.of(seed);
                            var quiet =
                                    new Situation(
                                            world.date(),
                                            world.file(),
                                            null,
                                            Mornings.usualDays((int) (seed % 60)),
                                            world.training(),
                                            Medical.NONE,
                                            world.planned());
                            var judgement = Judgement.of(quiet);
                            assertThat(judgement.decision())
                                    .as("seed " + seed)
                                    .isLessThan(Decision.REST);
                            assertThat(judgement.readiness().score()).isEqualTo(70);
                        });
    }

    @Test
    void the_same_situation_is_decided_the_same_whatever_the_order_it_is_told_in() {
        LongStream.rangeClosed(1, SITUATIONS / 40)
                .forEach(
                        seed -> {
                            var situation = DecisionWorlds.of(seed);
                            var decided = RuleBook.decide(situation);
                            assertThat(RuleBook.decide(situation)).isEqualTo(decided);
                            assertThat(RuleBook.decide(DecisionWorlds.of(seed))).isEqualTo(decided);
                            assertThat(RuleBook.decide(reordered(situation)))
                                    .as("seed " + seed)
                                    .isEqualTo(decided);
                        });
    }

    @Test
    void storing_the_check_in_of_the_day_before_deciding_changes_nothing() {
        seeds().forEach(
                        seed -> {
                            var situation = DecisionWorlds.of(seed);
                            var checkIn = situation.checkIn();
                            if (checkIn == null) {
                                return;
                            }
                            var before = Judgement.of(situation);
                            var readiness = before.readiness();
                            var stored =
                                    situation
                                            .diary()
                                            .with(
                                                    new JudgedDay(
                                                            checkIn,
                                                            readiness.score(),
                                                            readiness.band()));
                            var after = Judgement.of(withDiary(situation, stored));
                            assertThat(after.readiness()).as("seed " + seed).isEqualTo(readiness);
                            assertThat(after.decision()).isEqualTo(before.decision());
                        });
    }

    @Test
    void a_run_stays_within_a_tenth_of_the_longest_of_thirty_days() {
        seeds().forEach(
                        seed -> {
                            var situation = DecisionWorlds.of(seed);
                            double longest =
                                    situation
                                            .training()
                                            .history()
                                            .longestRunMeters(
                                                    situation.date().minusDays(30),
                                                    situation.date().minusDays(1));
                            double cap =
                                    Math.max(
                                            longest * LoadGuardScience.SINGLE_RUN_FACTOR,
                                            longest < 5000 ? longest + 500 : 0);
                            Judgement.of(situation).sessions().stream()
                                    .filter(it -> !new Subject(it.planned()).isRace())
                                    .map(it -> it.adjusted().workout())
                                    .filter(Workout.Run.class::isInstance)
                                    .map(Workout.Run.class::cast)
                                    .filter(_ -> longest > 0)
                                    .forEach(
                                            run ->
                                                    assertThat((double) run.distanceMeters())
                                                            .as("seed " + seed)
                                                            .isLessThanOrEqualTo(cap + 0.5));
                        });
    }

    private static void compareWithWorse(long seed) {
        var situation = DecisionWorlds.of(seed);
        var before = Judgement.of(situation);
        for (var worse : Worsenings.some(WORSENINGS_EACH, situation, seed)) {
            compare("seed " + seed + ", worse " + worse.what(), before, worse.situation());
        }
    }

    private static void compare(String name, Judgement before, Situation worse) {
        var after = Judgement.of(worse);
        assertThat(after.decision()).as(name).isGreaterThanOrEqualTo(before.decision());
        for (int place = 0; place < before.sessions().size(); place++) {
            var one = before.sessions().get(place);
            var other = after.sessions().get(place);
            assertThat(other.decision()).as(name).isGreaterThanOrEqualTo(one.decision());
            assertThat(Demand.harder(other.adjusted(), one.adjusted()))
                    .as("%s: %s%n before %s%n after %s", name, one.planned(), one, other)
                    .isEmpty();
        }
    }

    private static Situation reordered(Situation situation) {
        var diary = new Diary(situation.diary().days().reversed());
        var checkIn = situation.checkIn();
        return withDiary(
                checkIn == null ? situation : situation.with(Mornings.reversed(checkIn)), diary);
    }

    private static Situation withDiary(Situation situation, Diary diary) {
        return new Situation(
                situation.date(),
                situation.file(),
                situation.checkIn(),
                diary,
                situation.training(),
                situation.medical(),
                situation.planned());
    }

    private static Stream<SessionDecision> sessions() {
        return seeds().boxed()
                .flatMap(seed -> Judgement.of(DecisionWorlds.of(seed)).sessions().stream());
    }

    private static boolean isRest(PlannedSession session) {
        return session.workout().kind() == SessionKind.REST
                && session.workout().outline().durationMinutes() == 0;
    }

    private static int brings(PlannedSession session, SessionKind kind) {
        return session.workout().kind() == kind ? 1 : 0;
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, SITUATIONS);
    }
}
