package dev.tandem.domain.season.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Restriction;

import org.junit.jupiter.api.Test;

/** Seasons of strength to be read by a person ({@code main} prints them), and what is in them. */
class StoriesTest {

    private static AthleteFile ada() {
        return Strong.athlete()
                .aged(36)
                .lifting(1)
                .with(Equipment.BARBELL, Equipment.RACK, Equipment.DUMBBELLS, Equipment.PULL_UP_BAR)
                .proving("back-squat", 60, 5, null)
                .file();
    }

    private static AthleteFile ben() {
        return Strong.athlete().aged(52).withMinutes(40).wishing(30).file();
    }

    private static Strong cleo() {
        return Strong.athlete()
                .aged(27)
                .at(Level.ADVANCED)
                .lifting(3)
                .with(
                        Equipment.BARBELL,
                        Equipment.RACK,
                        Equipment.BENCH,
                        Equipment.DUMBBELLS,
                        Equipment.PULL_UP_BAR,
                        Equipment.CABLE)
                .proving("back-squat", 100, 3, 1)
                .proving("bench-press", 60, 5, 1);
    }

    static void main() {
        System.out.println(Stories.tell(ada(), Frames.toARace(16, 4), 2, 60));
        System.out.println(Stories.tell(ben(), Frames.general(8, 3), 1, 30));
        System.out.println(Stories.tell(cleo().file(), Frames.toARace(12, 4), 3, 75));
    }

    @Test
    void ada_squats_by_her_benchmark_a_little_heavier_each_week_and_lighter_in_the_fourth() {
        assertThat(Stories.tell(ada(), Frames.toARace(16, 4), 2, 60))
                .containsSubsequence(
                        "back-squat 3 x 10 reps @ 42.5 kg (62.6 %)",
                        "back-squat 3 x 10 reps @ 45.0 kg (65.3 %)",
                        "back-squat 3 x 10 reps @ 47.5 kg (68.0 %)",
                        "back-squat 2 x 10 reps @ 37.5 kg (56.3 %)",
                        "back-squat 3 x 8 reps @ 47.5 kg (68.0 %)")
                .doesNotContain("@ 50");
    }

    @Test
    void ben_moves_at_home_with_what_a_home_has() {
        assertThat(Stories.tell(ben(), Frames.general(8, 3), 1, 30))
                .contains("sit-to-stand", "wall-push-up", "glute-bridge", "dead-bug")
                .doesNotContain("barbell", " kg", "PLYOMETRIC");
    }

    @Test
    void cleo_squats_heavier_then_faster_and_short_in_the_taper() {
        assertThat(Stories.tell(cleo().file(), Frames.toARace(12, 4), 3, 75))
                .containsSubsequence(
                        "back-squat 4 x 5 reps @ 90.0 kg (81.1 %)",
                        "back-squat 4 x 4 reps @ 92.5 kg (83.7 %)",
                        "PLYOMETRIC",
                        "back-squat 4 x 4 reps @ 95.0 kg (86.3 %)",
                        "week 9 peak",
                        "[power",
                        "back-squat 4 x 5 reps @ 72.5 kg (65.3 %)",
                        "week 12 taper race",
                        "back-squat 2 x 4 reps @ 90.0 kg (81.1 %)");
    }

    @Test
    void a_lift_with_a_day_gets_heavier_toward_it_and_stands_first() {
        var file =
                cleo().wantingToLift("conventional-deadlift", 150, Strong.MONDAY.plusWeeks(8))
                        .proving("conventional-deadlift", 120, 3, 1)
                        .file();
        var frame = Frames.general(8, 4);
        var programme = StrengthProgramme.of(file, frame);
        double last = 0;
        for (var week : frame.weeks()) {
            if (week.lighter()) {
                continue;
            }
            var slots = programme.variants(week, 1).getFirst();
            var filled = programme.fill(week, Stories.placed(week, slots, 75)).sessions();
            var first = filled.getFirst().workout().exercises().getFirst();
            assertThat(first.exercise()).isEqualTo("conventional-deadlift");
            assertThat(first.sets().getFirst().weightKg()).isNotNull().isGreaterThanOrEqualTo(last);
            last = first.sets().getFirst().weightKg();
        }
        assertThat(last).isGreaterThan(110);
    }

    @Test
    void a_hurting_shoulder_leaves_out_what_goes_overhead_and_says_so() {
        var file = cleo().limitedBy(Restriction.OVERHEAD, Restriction.HORIZONTAL_PUSH).file();
        var frame = Frames.general(4, 4);
        var programme = StrengthProgramme.of(file, frame);
        assertThat(programme.leftOut(frame.weeks().getFirst()))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("HORIZONTAL_PUSH", "VERTICAL_PULL", "VERTICAL_PUSH");
    }

    @Test
    void somebody_of_seventy_stands_on_one_leg_and_never_lifts_heavy() {
        var file = cleo().aged(70).file();
        assertThat(Stories.tell(file, Frames.toARace(12, 3), 2, 60))
                .contains("Stand on one leg")
                .doesNotContain("[heavy", "PLYOMETRIC", " 5 reps", " 15 reps");
    }
}
