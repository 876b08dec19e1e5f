package dev.tandem.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

class ReviewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private static Tally tally(int sessions, double load) {
        return new Tally(sessions, 0, 0, 60 * sessions, 10_000 * sessions, load);
    }

    private static Verdict verdict(double doneLoad, long ill, long bad) {
        return Verdict.of(new Verdict.Week(tally(4, 1000), tally(3, doneLoad), ill, bad));
    }

    @ParameterizedTest
    @CsvSource({
        "0, LESS",
        "799, LESS",
        "800, ON_TRACK",
        "1000, ON_TRACK",
        "1199, ON_TRACK",
        "1200, MORE"
    })
    void a_week_is_judged_by_its_load(double load, Verdict expected) {
        assertThat(verdict(load, 0, 0)).isEqualTo(expected);
    }

    @Test
    void health_is_told_before_load() {
        assertThat(verdict(0, 1, 0)).isEqualTo(Verdict.UNWELL);
        assertThat(verdict(1500, 0, 3)).isEqualTo(Verdict.TIRED);
        assertThat(verdict(1000, 0, 2)).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void a_week_in_which_nothing_was_planned_is_time_off_whatever_was_done() {
        assertThat(Verdict.of(new Verdict.Week(tally(0, 0), tally(2, 200), 0, 0)))
                .isEqualTo(Verdict.TIME_OFF);
    }

    @Test
    void too_much_and_bad_mornings_ease_the_next_week_but_no_taper() {
        assertThat(Verdict.MORE.relief(3, Phase.BUILD))
                .contains(new Relief(3, 0.8, Cause.TOO_MUCH));
        assertThat(Verdict.TIRED.relief(3, Phase.BASE)).contains(new Relief(3, 0.75, Cause.TIRED));
        assertThat(Verdict.TIRED.relief(3, Phase.TAPER)).isEmpty();
        assertThat(Verdict.LESS.relief(3, Phase.BUILD)).isEmpty();
    }

    @Test
    void three_weeks_far_below_plan_put_the_goal_in_question() {
        assertThat(ReviewWords.putsGoalInQuestion(weeks(true, true))).isFalse();
        assertThat(ReviewWords.putsGoalInQuestion(weeks(true, false, true))).isFalse();
        assertThat(ReviewWords.putsGoalInQuestion(weeks(false, true, true, true))).isTrue();
        assertThat(ReviewWords.of(weeks(true, true, true), List.of()).text())
                .contains("Look at your goal again");
    }

    private static List<Review> weeks(Boolean... farBelow) {
        return IntStream.range(0, farBelow.length)
                .mapToObj(
                        at ->
                                new Review(
                                        at + 1,
                                        MONDAY.plusWeeks(at),
                                        true,
                                        tally(4, 1000),
                                        tally(1, 300),
                                        0.25,
                                        Verdict.LESS,
                                        farBelow[at]))
                .toList();
    }

    @Test
    void a_week_that_has_only_begun_is_no_time_off() {
        var session =
                new PlannedSession(
                        new UUID(1, 1),
                        MONDAY.plusDays(2),
                        DayPart.ANY,
                        new Workout.Plain(
                                new Outline("Cycling", "Go.", 40, 3, List.of(), List.of()),
                                SessionKind.CROSS_TRAINING),
                        Set.of(),
                        PlannedStatus.PLANNED,
                        List.of());
        var week = new StoryWeek(1, MONDAY, Phase.BASE, List.of(Standing.of(session)));

        var begun = Review.of(new Review.Facts(week, MONDAY, List.of(), Diary.EMPTY));
        var over = Review.of(new Review.Facts(week, MONDAY.plusDays(7), List.of(), Diary.EMPTY));

        assertThat(begun.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(ReviewWords.of(List.of(begun), List.of()).text())
                .startsWith("The week has only just");
        assertThat(over.verdict()).isEqualTo(Verdict.LESS);
        assertThat(over.isFarBelowPlan()).isTrue();
    }

    @Test
    void the_words_say_how_it_was_and_what_changes() {
        assertThat(ReviewWords.of(weeks(false), List.of()).text())
                .isEqualTo(
                        "You did 1 of 4 planned sessions and 30 % of the planned load. What was"
                                + " missed stays missed; nothing is added later. The coming weeks"
                                + " stay as they are.");
    }
}
