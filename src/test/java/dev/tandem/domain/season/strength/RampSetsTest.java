package dev.tandem.domain.season.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class RampSetsTest {

    @Test
    void heavy_work_is_reached_in_four_steps() {
        assertThat(words(squat(100.0, 85.0)))
                .isEqualTo("Barbell back squat ramp: 8 x 40 kg, 5 x 60 kg, 3 x 75 kg, 1 x 85 kg");
    }

    @Test
    void the_last_step_is_for_work_at_eighty_percent_only() {
        assertThat(words(squat(100.0, 79.9))).endsWith("3 x 75 kg");
        assertThat(words(squat(100.0, 80.0))).endsWith("1 x 85 kg");
    }

    @Test
    void weights_are_rounded_down_to_what_the_bar_can_be_loaded_with() {
        assertThat(words(squat(77.5, 70.0))).endsWith("8 x 30 kg, 5 x 45 kg, 3 x 57.5 kg");
    }

    @Test
    void nothing_is_lighter_than_the_empty_bar_and_no_weight_comes_twice() {
        assertThat(words(squat(30.0, 70.0))).endsWith("ramp: 8 x 20 kg, 3 x 22.5 kg");
    }

    @Test
    void without_a_weight_there_are_words() {
        assertThat(words(squat(null, null)))
                .endsWith("8 light, 5 medium, 3 a little below your weight");
    }

    @Test
    void lighter_work_has_a_lighter_ramp_and_the_same_minutes() {
        var before =
                List.of(
                        new TimedMovement("Brisk walk", 5),
                        RampSets.before(List.of(squat(100.0, 85.0)), 4));

        var again = RampSets.again(before, List.of(squat(60.0, 60.0)));

        assertThat(again.getFirst()).isEqualTo(before.getFirst());
        assertThat(again.getLast().minutes()).isEqualTo(4);
        assertThat(again.getLast().name().text()).endsWith("8 x 22.5 kg, 5 x 35 kg, 3 x 45 kg");
        assertThat(again.getLast().exercises()).containsExactly("back-squat");
    }

    @Test
    void a_ramp_that_was_kept_in_english_only_is_told_in_english_again() {
        var kept = new TimedMovement("Barbell back squat ramp: 8 x 40 kg, 5 x 60 kg", 4);

        var again = RampSets.again(List.of(kept), List.of(squat(60.0, 60.0))).getFirst();

        assertThat(again.name())
                .isEqualTo(
                        Message.literal(
                                "Barbell back squat ramp: 8 x 22.5 kg, 5 x 35 kg, 3 x 45 kg"));
        assertThat(again.minutes()).isEqualTo(4);
    }

    @Test
    void a_ramp_has_german_words_and_numbers() {
        var ramp = RampSets.before(List.of(squat(77.5, 70.0)), 4).name();
        assertThat(Words.GERMAN.say(ramp))
                .isEqualTo(
                        "Kniebeuge mit Langhantel, Aufwärmsätze: 8 x 30 kg, 5 x 45 kg, 3 x 57,5"
                                + " kg");
    }

    private static String words(ExercisePrescription lift) {
        return RampSets.before(List.of(lift), 4).name().text();
    }

    private static ExercisePrescription squat(@Nullable Double kg, @Nullable Double percent) {
        return new ExercisePrescription(
                "back-squat",
                List.of(new SetPrescription(SetUnit.REPS, 5, kg, percent, 2, 180)),
                List.of());
    }
}
