package dev.tandem.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.fixture.Athletes;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Dossier F11: what a limitation forbade comes back by degrees when it has ended. */
class AfterLimitationTest {
    private static final int WEEKS = 6;

    private static final Set<MovementPattern> KNEE =
            EnumSet.of(MovementPattern.SQUAT, MovementPattern.LUNGE);

    @Test
    void a_squat_comes_back_with_few_moderate_sets_for_two_weeks() {
        var weeks = weeks();
        var knee = after(weeks, 0, 2).filter(AfterLimitationTest::bendsTheKnee).toList();
        assertThat(knee).isNotEmpty();
        assertThat(knee)
                .allSatisfy(
                        each -> {
                            assertThat(each.sets()).hasSizeLessThanOrEqualTo(2);
                            assertThat(each.sets())
                                    .allSatisfy(
                                            set -> {
                                                assertThat(set.repsInReserve())
                                                        .isGreaterThanOrEqualTo(3);
                                                if (set.percentOneRepMax() != null) {
                                                    assertThat(set.percentOneRepMax())
                                                            .isLessThanOrEqualTo(70);
                                                }
                                            });
                        });
    }

    @Test
    void nobody_jumps_until_those_weeks_are_over() {
        var weeks = weeks();
        assertThat(after(weeks, 0, 2)).noneMatch(AfterLimitationTest::jumps);
        assertThat(after(weeks, 2, 10)).anyMatch(AfterLimitationTest::jumps);
    }

    @Test
    void what_was_never_forbidden_stays_heavy() {
        assertThat(after(weeks(), 0, 2))
                .flatExtracting(ExercisePrescription::sets)
                .anyMatch(set -> set.percentOneRepMax() != null && set.percentOneRepMax() > 70);
    }

    private static List<PlanWeek> weeks() {
        var request =
                new Somebody(30, Level.INTERMEDIATE, Level.INTERMEDIATE)
                        .with(EnumSet.allOf(Equipment.class))
                        .trains(90, 2, DayOfWeek.values())
                        .wishes(3, 2, DayOfWeek.SUNDAY, 0.5)
                        .did(3, 30, 12, 2)
                        .ran(10_000, 3000)
                        .lifted("back-squat", 100, 5)
                        .lifted("deadlift", 130, 5)
                        .lifted("bench-press", 80, 5)
                        .isLimited(knee())
                        .races(10_000, 14);
        return new Story("", "", "", request).season().weeks();
    }

    private static Limitation knee() {
        return new Limitation(
                new UUID(0x7000L, 1),
                BodyArea.KNEE,
                4,
                Athletes.TODAY.minusDays(10),
                Athletes.MONDAY.plusWeeks(WEEKS).minusDays(1),
                EnumSet.of(Restriction.DEEP_KNEE_FLEXION, Restriction.PLYOMETRICS));
    }

    /** The exercises of some weeks after the limitation. */
    private static Stream<ExercisePrescription> after(List<PlanWeek> weeks, int from, int to) {
        return weeks.subList(WEEKS + from, Math.min(weeks.size(), WEEKS + to)).stream()
                .flatMap(week -> week.sessions().stream())
                .flatMap(
                        each ->
                                each.workout() instanceof Workout.Strength lift
                                        ? lift.exercises().stream()
                                        : Stream.of());
    }

    private static boolean bendsTheKnee(ExercisePrescription each) {
        return KNEE.contains(Catalogue.standard().get(each.exercise()).pattern());
    }

    private static boolean jumps(ExercisePrescription each) {
        return Catalogue.standard().get(each.exercise()).pattern() == MovementPattern.PLYOMETRIC;
    }
}
