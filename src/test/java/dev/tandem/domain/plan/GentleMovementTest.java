package dev.tandem.domain.plan;

import static dev.tandem.domain.athlete.ActiveRecovery.CYCLING;
import static dev.tandem.domain.athlete.ActiveRecovery.SWIMMING;
import static dev.tandem.domain.athlete.ActiveRecovery.YOGA;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.ActiveRecovery;
import dev.tandem.domain.athlete.Preferences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

class GentleMovementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Outline PLAIN =
            new Outline("Active recovery", "Move a little.", 25, 2, List.of(), List.of());

    @Test
    void nothing_changes_where_nobody_was_asked() {
        assertThat(GentleMovement.named(PLAIN, List.of(), DAY)).isEqualTo(PLAIN);
    }

    @Test
    void one_thing_that_is_liked_is_the_day() {
        var day = GentleMovement.named(PLAIN, List.of(YOGA), DAY);

        assertThat(day.title().text()).isEqualTo("Active recovery: yoga");
        assertThat(day.purpose().text()).startsWith("Some gentle yoga, as easy as you like.");
    }

    @Test
    void several_take_turns_and_the_next_is_another_choice() {
        var liked = List.of(YOGA, SWIMMING, CYCLING);
        var titles =
                DAY.datesUntil(DAY.plusDays(3))
                        .map(day -> GentleMovement.named(PLAIN, liked, day).title().text());

        assertThat(titles)
                .containsExactlyInAnyOrder(
                        "Active recovery: yoga",
                        "Active recovery: an easy swim",
                        "Active recovery: easy cycling");
        assertThat(GentleMovement.named(PLAIN, liked, DAY).purpose().text()).contains(", or ");
    }

    @ParameterizedTest
    @EnumSource
    void minutes_and_effort_stay(ActiveRecovery way) {
        var day = GentleMovement.named(PLAIN, List.of(way), DAY);

        assertThat(day.durationMinutes()).isEqualTo(25);
        assertThat(day.targetRpe()).isEqualTo(2);
        assertThat(day.title().text() + day.purpose().text()).doesNotContain("@", "{");
    }

    @Test
    void a_thing_said_twice_is_liked_once() {
        var liked = new Preferences(3, 2, null, null, List.of(YOGA, YOGA, SWIMMING));

        assertThat(liked.activeRecovery()).containsExactly(YOGA, SWIMMING);
    }
}
