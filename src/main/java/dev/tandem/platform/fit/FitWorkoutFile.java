package dev.tandem.platform.fit;

import dev.tandem.domain.device.DeviceStep;
import dev.tandem.domain.device.DeviceWorkout;

import java.time.Instant;
import java.util.List;

/** A workout as a FIT file of the type "workout" (messages file_id, workout, workout_step). */
public final class FitWorkoutFile {
    public static final String MEDIA_TYPE = "application/vnd.ant.fit";

    private static final int FILE_ID = 0;
    private static final int WORKOUT = 26;
    private static final int FILE_TYPE_WORKOUT = 5;

    /** The number that FIT keeps for makers without one of their own. */
    private static final int MANUFACTURER_DEVELOPMENT = 255;

    /** FIT counts from 1989-12-31T00:00:00Z. */
    private static final long EPOCH_SECONDS = 631_065_600L;

    private static final int NAME_BYTES = 48;

    private FitWorkoutFile() {}

    /**
     * The serial number tells workouts apart; what made the file is the same for the same input.
     */
    public static byte[] of(DeviceWorkout workout, long serialNumber, Instant madeAt) {
        var writer = new FitWriter();
        writer.write(
                FILE_ID,
                List.of(
                        FitField.of(0, FitType.ENUM, FILE_TYPE_WORKOUT),
                        FitField.of(1, FitType.UINT16, MANUFACTURER_DEVELOPMENT),
                        FitField.of(2, FitType.UINT16, 0),
                        FitField.of(3, FitType.UINT32Z, serialNumber),
                        FitField.of(4, FitType.UINT32, madeAt.getEpochSecond() - EPOCH_SECONDS)));
        var sport = FitSport.of(workout.sport());
        writer.write(
                WORKOUT,
                List.of(
                        FitField.of(4, FitType.ENUM, sport.sport),
                        FitField.of(11, FitType.ENUM, sport.subSport),
                        FitField.of(6, FitType.UINT16, workout.steps().size()),
                        new FitField.Text(8, NAME_BYTES, workout.name())));
        int index = 0;
        for (DeviceStep step : workout.steps()) {
            FitWorkoutStep.write(index++, step, writer);
        }
        return writer.file();
    }
}
