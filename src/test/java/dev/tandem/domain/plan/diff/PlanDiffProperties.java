package dev.tandem.domain.plan.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlanChange.Kind;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.SessionSummary;
import dev.tandem.domain.season.Planner;
import dev.tandem.fixture.RandomAthletes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The plans of any two people who begin on the same day. */
class PlanDiffProperties {
    private static final List<List<PlannedSession>> PLANS =
            LongStream.rangeClosed(1, 40)
                    .mapToObj(RandomAthletes::request)
                    .flatMap(PlanDiffProperties::sessions)
                    .toList();

    private static Stream<List<PlannedSession>> sessions(PlanRequest request) {
        return Planner.plan(request) instanceof PlanResult.Planned(var season)
                ? Stream.of(season.weeks().stream().flatMap(it -> it.sessions().stream()).toList())
                : Stream.of();
    }

    private record Two(List<PlannedSession> before, List<PlannedSession> after, WeekGrid weeks) {
        List<PlanChange> changes() {
            return PlanDiff.ofPlans(before, after, weeks);
        }

        List<WeekComparison> totals() {
            return weeks.compare(before, after);
        }
    }

    private static List<Two> pairs(long seed) {
        var random = new Random(seed);
        return PLANS.stream()
                .map(before -> two(before, PLANS.get(random.nextInt(PLANS.size()))))
                .toList();
    }

    private static Two two(List<PlannedSession> before, List<PlannedSession> after) {
        var start =
                Stream.of(before.getFirst().date(), after.getFirst().date())
                        .min(java.util.Comparator.naturalOrder())
                        .orElseThrow();
        return new Two(before, after, new WeekGrid(start));
    }

    @Test
    void nothing_differs_from_itself() {
        for (var plan : PLANS) {
            assertThat(two(plan, plan).changes()).isEmpty();
            assertThat(PlanDiff.ofStates(plan, plan)).isEmpty();
        }
    }

    @Test
    void changes_and_totals_tell_of_the_same_difference_seed_1() {
        for (var two : pairs(1)) {
            var byChange =
                    two.changes().stream()
                            .mapToDouble(it -> load(it.after()) - load(it.before()))
                            .sum();
            var byWeek =
                    two.totals().stream()
                            .mapToDouble(it -> it.after().load() - it.before().load())
                            .sum();
            assertThat(byChange).isCloseTo(byWeek, within(0.1 * two.totals().size()));
            var come = count(two, Kind.ADDED) - count(two, Kind.DROPPED);
            var more =
                    two.totals().stream()
                            .mapToInt(it -> it.after().sessions() - it.before().sessions())
                            .sum();
            assertThat(come).isEqualTo(more);
        }
    }

    private static double load(@Nullable SessionSummary session) {
        return session == null ? 0 : session.load();
    }

    private static long count(Two two, Kind kind) {
        return two.changes().stream().filter(it -> it.kind() == kind).count();
    }

    @Test
    void a_kind_is_what_it_says_seed_2() {
        for (var two : pairs(2)) {
            for (var change : two.changes()) {
                assertThat(change.because().text()).isNotBlank();
                assertThat(change.before() == null).isEqualTo(change.kind() == Kind.ADDED);
                assertThat(change.after() == null).isEqualTo(change.kind() == Kind.DROPPED);
                if (change.kind() == Kind.EASED) {
                    assertThat(load(change.after())).isLessThan(load(change.before()));
                }
                if (change.before() != null && change.after() != null) {
                    assertThat(change.before().date().equals(change.after().date()))
                            .isEqualTo(change.from() == null || change.from().equals(change.to()));
                }
            }
        }
    }

    @Test
    void the_order_of_sessions_changes_nothing_seed_3() {
        for (var two : pairs(3)) {
            var other = two(shuffled(two.before()), shuffled(two.after()));
            assertThat(new Two(other.before(), other.after(), two.weeks()).changes())
                    .isEqualTo(two.changes());
        }
    }

    private static List<PlannedSession> shuffled(List<PlannedSession> sessions) {
        var shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, new Random(3));
        return shuffled;
    }
}
