package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthDose;
import dev.tandem.domain.science.StrengthVolumeScience;
import dev.tandem.domain.strength.StrengthType;

import java.util.List;

/** How long strength work takes: sets, rests and the way to the next exercise (R21). */
@Cited(
        value = {"E7", "E11", "R21"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Clock {
    // Ours, on the slow side, so that a session never runs over.
    private static final int SECONDS_PER_REPETITION = 4;
    private static final int SECONDS_PER_METER = 1;
    private static final int SECONDS_PER_CONTACT = 1;
    private static final int CHANGEOVER_SECONDS = 30;
    private static final int MOST_MODERATE_REPS = 12;

    private Clock() {}

    /** Minutes of all sets, with their rests and changes of place. */
    static double workMinutes(List<Lift> lifts, Doses doses) {
        return lifts.stream().mapToInt(lift -> seconds(lift, doses)).sum() / 60.0;
    }

    static int restSeconds(Lift lift, Doses doses) {
        if (lift.role() == Role.SMALL || lift.role() == Role.JUMP) {
            return StrengthVolumeScience.SMALL_REST_SECONDS;
        }
        if (Amounts.isHardToRepeat(lift.exercise())) {
            return StrengthVolumeScience.MODERATE_REST_SECONDS;
        }
        return Doses.isWeighted(lift.exercise())
                ? weightedRestSeconds(lift, doses)
                : StrengthVolumeScience.SMALL_REST_SECONDS;
    }

    private static int weightedRestSeconds(Lift lift, Doses doses) {
        int reps = doses.usual(lift).amount();
        if (reps <= StrengthVolumeScience.HEAVY_MAX_REPS) {
            return StrengthVolumeScience.HEAVY_REST_SECONDS;
        }
        var isShort = doses.type() == StrengthType.FOUNDATION || lift.role() == Role.SECOND;
        return isShort || reps > MOST_MODERATE_REPS
                ? (int) StrengthDose.BEGINNER.restSeconds().low()
                : StrengthVolumeScience.MODERATE_REST_SECONDS;
    }

    private static int seconds(Lift lift, Doses doses) {
        int set = workSeconds(lift.exercise(), doses.of(lift).amount()) + restSeconds(lift, doses);
        return lift.sets() * set + CHANGEOVER_SECONDS;
    }

    private static int workSeconds(Exercise exercise, int amount) {
        int oneSide =
                amount
                        * switch (exercise.traits().unit()) {
                            case REPS -> SECONDS_PER_REPETITION;
                            case SECONDS -> 1;
                            case METERS -> SECONDS_PER_METER;
                            case CONTACTS -> SECONDS_PER_CONTACT;
                        };
        return exercise.isOneSided() ? 2 * oneSide : oneSide;
    }
}
