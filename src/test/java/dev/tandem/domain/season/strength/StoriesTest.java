package dev.tandem.domain.season.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;

import org.junit.jupiter.api.Test;

/** Three seasons to be read by a person; the checks are only what must be in them. */
class StoriesTest {
    private static final Equipment[] GYM = {
        Equipment.BARBELL,
        Equipment.RACK,
        Equipment.BENCH,
        Equipment.DUMBBELLS,
        Equipment.PULL_UP_BAR,
        Equipment.CABLE
    };

    @Test
    void ada_learns_in_a_gym_and_squats_by_her_benchmark() {
        var ada =
                Strong.athlete()
                        .aged(36)
                        .lifting(1)
                        .with(
                                Equipment.BARBELL,
                                Equipment.RACK,
                                Equipment.DUMBBELLS,
                                Equipment.PULL_UP_BAR)
                        .proving("back-squat", 60, 5, null)
                        .file();
        var story = Stories.tell(ada, Frames.toARace(16, 4), 2, 60);
        System.out.println(story);
        assertThat(story).contains("back-squat 3 x 10 reps @ 42.5 kg");
    }

    @Test
    void ben_trains_at_home_for_half_an_hour() {
        var ben = Strong.athlete().aged(52).withMinutes(40).wishing(30).file();
        var story = Stories.tell(ben, Frames.general(8, 3), 1, 30);
        System.out.println(story);
        assertThat(story).contains("sit-to-stand");
    }

    @Test
    void cleo_keeps_her_squat() {
        var cleo =
                Strong.athlete()
                        .aged(27)
                        .at(Level.ADVANCED)
                        .lifting(3)
                        .with(GYM)
                        .proving("back-squat", 100, 3, 1)
                        .proving("bench-press", 60, 5, 1)
                        .file();
        var story = Stories.tell(cleo, Frames.toARace(12, 4), 3, 75);
        System.out.println(story);
        assertThat(story).contains("back-squat 4 x");
    }
}
