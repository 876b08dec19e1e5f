package dev.tandem.domain.plan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sessions that were planned when there was English only. */
class OnlyEnglishTest {
    private static final Outline SAID_IN_ALL =
            outline(
                    Message.of("cross-training", Message.of("amount.minutes", 45)),
                    TimedMovement.of("easy-start", 5));
    private static final Outline IN_ENGLISH =
            outline(
                    Message.literal("Easy cycling, swimming or rowing, 45 min"),
                    new TimedMovement("Very easy start", 5));

    @Test
    void the_same_session_in_more_languages_is_no_change() {
        assertThat(PlanDiff.ofStates(sessions(IN_ENGLISH), sessions(SAID_IN_ALL))).isEmpty();
    }

    @Test
    void another_start_is_a_change_of_contents_and_not_of_the_title() {
        var other = outline(SAID_IN_ALL.title(), TimedMovement.of("brisk-walk", 5));
        var changes = PlanDiff.ofStates(sessions(IN_ENGLISH), sessions(other));
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().because().key()).isEqualTo("diff.contents");
    }

    private static Outline outline(Message title, TimedMovement start) {
        return new Outline(
                title, Message.of("cross-training.purpose"), 45, 3, List.of(start), List.of());
    }

    private static List<PlannedSession> sessions(Outline outline) {
        return List.of(
                new PlannedSession(
                        new UUID(0, 1),
                        LocalDate.of(2026, 12, 7),
                        DayPart.ANY,
                        new Workout.Plain(outline, SessionKind.CROSS_TRAINING),
                        Set.of(),
                        PlannedStatus.PLANNED,
                        List.of()));
    }
}
