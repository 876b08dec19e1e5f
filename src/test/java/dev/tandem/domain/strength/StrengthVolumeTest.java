package dev.tandem.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.strength.StrengthVolume.HardSets;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class StrengthVolumeTest {

    @Test
    void a_set_is_hard_with_four_left_or_fewer() {
        assertThat(new LiftedSet(5, 100, 4.0).isHard()).isTrue();
        assertThat(new LiftedSet(5, 100, 4.5).isHard()).isFalse();
        assertThat(new LiftedSet(5, 100, null).isHard()).isTrue();
    }

    @Test
    void hard_sets_count_whole_for_what_works_and_half_for_what_helps() {
        var counted = StrengthVolume.byMuscle(List.of(hard("bodyweight-squat", 3)));
        assertThat(counted)
                .containsEntry(Muscle.QUADRICEPS, 3.0)
                .containsEntry(Muscle.HAMSTRINGS, 1.5)
                .doesNotContainKey(Muscle.CHEST);
    }

    @Test
    void two_exercises_of_one_muscle_add_up() {
        var work = List.of(hard("bodyweight-squat", 3), hard("back-squat", 4));
        assertThat(StrengthVolume.byMuscle(work)).containsEntry(Muscle.QUADRICEPS, 7.0);
    }

    @Test
    void leg_fatigue_is_points_times_hard_sets() {
        assertThat(StrengthVolume.lowerBodyFatigue(List.of(hard("back-squat", 4)))).isEqualTo(12);
        assertThat(StrengthVolume.lowerBodyFatigue(List.of(hard("push-up", 4)))).isZero();
    }

    @Test
    void only_hard_sets_are_counted() {
        var sets = List.of(new LiftedSet(5, 60, 6.0), new LiftedSet(5, 100, 2.0));
        assertThat(StrengthVolume.hardSets(sets)).isEqualTo(1);
        assertThat(StrengthVolume.loadKg(sets)).isEqualTo(800);
    }

    @Test
    void the_step_is_that_of_the_equipment() {
        assertThat(LoadStep.of(Set.of(Equipment.BARBELL, Equipment.RACK)))
                .isEqualTo(LoadStep.BARBELL);
        assertThat(LoadStep.of(Set.of(Equipment.DUMBBELL_OR_KETTLEBELL)))
                .isEqualTo(LoadStep.DUMBBELLS);
        assertThat(LoadStep.of(Set.of(Equipment.CABLE))).isEqualTo(LoadStep.OTHER);
        assertThat(LoadStep.BARBELL.roundDown(124.88)).isEqualTo(122.5);
    }

    private static HardSets hard(String slug, int sets) {
        return new HardSets(Catalogue.standard().get(slug), sets);
    }
}
