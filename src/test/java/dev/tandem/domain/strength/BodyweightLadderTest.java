package dev.tandem.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.strength.LadderMove.Outing;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class BodyweightLadderTest {

    private static final Outing EASY_TWELVES = new Outing(List.of(12, 12, 12), 2, 0);

    @Test
    void every_rung_is_in_the_catalogue_and_on_one_ladder_only() {
        var rungs =
                Arrays.stream(BodyweightLadder.values())
                        .flatMap(ladder -> ladder.rungs().stream())
                        .toList();
        assertThat(rungs).doesNotHaveDuplicates();
        assertThat(rungs).allMatch(slug -> Catalogue.standard().find(slug).isPresent());
    }

    @Test
    void a_ladder_leads_up_and_down() {
        assertThat(BodyweightLadder.PUSH.above("knee-push-up")).contains("push-up");
        assertThat(BodyweightLadder.PUSH.below("knee-push-up")).contains("incline-push-up");
        assertThat(BodyweightLadder.PUSH.below("wall-push-up")).isEmpty();
        assertThat(BodyweightLadder.SINGLE_LEG.above("pistol-squat")).isEmpty();
        assertThat(BodyweightLadder.PUSH.above("pistol-squat")).isEmpty();
    }

    @Test
    void an_exercise_knows_its_ladder() {
        assertThat(BodyweightLadder.of("chin-up")).contains(BodyweightLadder.PULL);
        assertThat(BodyweightLadder.of("bench-press")).isEmpty();
    }

    @Test
    void two_easy_sessions_in_a_row_move_up() {
        assertThat(move(EASY_TWELVES, EASY_TWELVES)).isEqualTo(LadderMove.UP);
        assertThat(move(EASY_TWELVES)).isEqualTo(LadderMove.STAY);
        assertThat(move(EASY_TWELVES, new Outing(List.of(12, 12, 12), 1, 0)))
                .isEqualTo(LadderMove.STAY);
        assertThat(move(EASY_TWELVES, new Outing(List.of(12, 12), 2, 0)))
                .isEqualTo(LadderMove.STAY);
    }

    @Test
    void few_repetitions_or_pain_move_down() {
        assertThat(move(EASY_TWELVES, new Outing(List.of(6, 5, 4), 2, 0)))
                .isEqualTo(LadderMove.DOWN);
        assertThat(move(EASY_TWELVES, new Outing(List.of(12, 12, 12), 2, 4)))
                .isEqualTo(LadderMove.DOWN);
    }

    @Test
    void holds_are_counted_in_seconds() {
        var hold = new Outing(List.of(40, 40, 40), 2, 0);
        assertThat(LadderMove.after(List.of(hold, hold), SetUnit.SECONDS)).isEqualTo(LadderMove.UP);
        var shorter = new Outing(List.of(40, 40, 39), 2, 0);
        assertThat(LadderMove.after(List.of(hold, shorter), SetUnit.SECONDS))
                .isEqualTo(LadderMove.STAY);
    }

    @Test
    void without_a_session_there_is_nothing_to_move() {
        assertThat(move()).isEqualTo(LadderMove.STAY);
    }

    private static LadderMove move(Outing... outings) {
        return LadderMove.after(List.of(outings), SetUnit.REPS);
    }
}
