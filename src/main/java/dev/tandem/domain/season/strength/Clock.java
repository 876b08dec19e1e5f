package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthDose;
import dev.tandem.domain.science.StrengthVolumeScience;

import java.util.List;

/** How long strength work takes: sets, rests and the way to the next exercise (R21). */
@Cited(
        value = {"E7", "E11", "R21"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Clock {
    // Ours; the rest after the last set is counted too, so a session does not run over.
    private static final int SECONDS_PER_REPETITION = 3;
    private static final int SECONDS_PER_METER = 1;
    private static final int SECONDS_PER_CONTACT = 1;
    private static final int CHANGEOVER_SECONDS = 30;
    private static final int MOST_MODERATE_REPS = 12;

    private Clock() {}

    /** Minutes of all sets, with their rests and changes of place. */
    static double workMinutes(List<Lift> lifts, Doses doses) {
        return lifts.stream().mapToInt(lift -> seconds(lift.sets(), setSeconds(lift, doses))).sum()
                / 60.0;
    }

    static int restSeconds(Lift lift, Doses doses) {
        if (lift.role() == Role.SMALL) {
            return (int) StrengthDose.ENDURANCE.restSeconds().low();
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
        var isShort = doses.situation().lifter().isNovice() || lift.role() == Role.SECOND;
        return isShort || reps > MOST_MODERATE_REPS
                ? (int) StrengthDose.BEGINNER.restSeconds().low()
                : StrengthVolumeScience.MODERATE_REST_SECONDS;
    }

    /** Seconds of one set with the rest after it. */
    static int setSeconds(Lift lift, Doses doses) {
        return workSeconds(lift.exercise(), doses.usual(lift).amount()) + restSeconds(lift, doses);
    }

    /** Seconds of all sets of a lift, and of finding the place and the weight for it. */
    static int seconds(int sets, int setSeconds) {
        return sets * setSeconds + CHANGEOVER_SECONDS;
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
