package dev.tandem.domain.recommendation;

import static dev.tandem.fixture.DecisionDays.day;
import static dev.tandem.fixture.DecisionSessions.easyRun;
import static dev.tandem.fixture.DecisionSessions.heavyLower;
import static dev.tandem.fixture.DecisionSessions.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.fixture.Mornings;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Nobody is told to do what they have done already. */
class DayThatIsOverTest {

    @Test
    void what_is_done_is_not_asked_for_again() {
        assertThat(advice(null, done(easyRun(40)))).isEqualTo("advice.done");
        assertThat(advice(null, done(easyRun(40)), rest())).isEqualTo("advice.done");
    }

    @Test
    void a_poor_day_ends_gently() {
        assertThat(advice(ill(Illness.ABOVE_NECK), done(heavyLower())))
                .isEqualTo("advice.done.easy");
    }

    @Test
    void what_is_still_to_come_is_advised_on() {
        assertThat(advice(null, done(easyRun(40)), heavyLower())).isEqualTo("advice.proceed");
    }

    @Test
    void a_skipped_session_leaves_a_free_day() {
        var skipped = easyRun(40).with(PlannedStatus.SKIPPED);
        assertThat(advice(null, skipped)).isEqualTo("advice.band.green");
    }

    @Test
    void rest_is_rest_whatever_was_done() {
        assertThat(advice(ill(Illness.FEVER), done(easyRun(40)))).isEqualTo("advice.rest");
    }

    private static PlannedSession done(PlannedSession session) {
        return session.with(PlannedStatus.DONE);
    }

    private static CheckIn ill(Illness illness) {
        return Mornings.health(new CheckIn.Health(illness, List.of(), Set.of()));
    }

    private static String advice(@Nullable CheckIn told, PlannedSession... sessions) {
        return RuleBook.decide(day(told, sessions)).guidance().advice().getFirst().key();
    }
}
