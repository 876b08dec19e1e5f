package dev.tandem.platform.fit;

import dev.tandem.domain.device.DeviceLift;
import dev.tandem.domain.device.DeviceStep;
import dev.tandem.domain.device.StepEnd;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The message workout_step; every step has the same fields, so that one definition does. */
record FitWorkoutStep(
        String name,
        String note,
        Duration duration,
        FitTarget target,
        @Nullable Long intensity,
        @Nullable DeviceLift lift) {
    private static final int MESSAGE = 27;
    private static final int NAME_BYTES = 48;
    private static final int NOTE_BYTES = 128;

    private static final int DURATION_TIME = 0;
    private static final int DURATION_DISTANCE = 1;
    private static final int DURATION_REPEAT_UNTIL_STEPS_COMPLETE = 6;
    private static final int DURATION_REPS = 29;
    private static final int MILLISECONDS_PER_SECOND = 1000;
    private static final int CENTIMETERS_PER_METER = 100;
    private static final double WEIGHT_SCALE = 100;
    private static final int KILOGRAM = 1;

    /** A kind of duration and what it counts; for a repeat the step to go back to. */
    record Duration(int type, long value) {}

    static void write(int index, DeviceStep step, FitWriter writer) {
        writer.write(MESSAGE, of(step).fields(index));
    }

    private static FitWorkoutStep of(DeviceStep step) {
        return switch (step) {
            case DeviceStep.Effort effort ->
                    new FitWorkoutStep(
                            effort.name(),
                            note(effort),
                            duration(effort.end()),
                            FitTarget.of(effort.target()),
                            (long) intensity(effort.intensity()),
                            effort.lift());
            case DeviceStep.Repeat(int fromStep, int times) ->
                    new FitWorkoutStep(
                            "",
                            "",
                            new Duration(DURATION_REPEAT_UNTIL_STEPS_COMPLETE, fromStep),
                            FitTarget.times(times),
                            null,
                            null);
        };
    }

    /** What is too long for a name can be read in the note. */
    private static String note(DeviceStep.Effort effort) {
        if (effort.note() != null) {
            return effort.note();
        }
        int bytes = effort.name().getBytes(StandardCharsets.UTF_8).length;
        return bytes < NAME_BYTES ? "" : effort.name();
    }

    private List<FitField> fields(int index) {
        return List.of(
                FitField.of(254, FitType.UINT16, index),
                new FitField.Text(0, NAME_BYTES, name),
                FitField.of(1, FitType.ENUM, duration.type()),
                FitField.of(2, FitType.UINT32, duration.value()),
                new FitField.Whole(3, FitType.ENUM, target.type()),
                FitField.of(4, FitType.UINT32, target.value()),
                new FitField.Whole(5, FitType.UINT32, target.low()),
                new FitField.Whole(6, FitType.UINT32, target.high()),
                new FitField.Whole(7, FitType.ENUM, intensity),
                new FitField.Text(8, NOTE_BYTES, note),
                new FitField.Whole(10, FitType.UINT16, category(lift)),
                new FitField.Whole(12, FitType.UINT16, weight(lift)),
                new FitField.Whole(13, FitType.UINT16, unit(lift)));
    }

    private static Duration duration(StepEnd end) {
        return switch (end) {
            case StepEnd.Time(int seconds) ->
                    new Duration(DURATION_TIME, (long) seconds * MILLISECONDS_PER_SECOND);
            case StepEnd.Distance(int meters) ->
                    new Duration(DURATION_DISTANCE, (long) meters * CENTIMETERS_PER_METER);
            case StepEnd.Reps(int count) -> new Duration(DURATION_REPS, count);
        };
    }

    private static int intensity(DeviceStep.Intensity intensity) {
        return switch (intensity) {
            case ACTIVE -> 0;
            case REST -> 1;
            case WARM_UP -> 2;
            case COOL_DOWN -> 3;
            case RECOVERY -> 4;
        };
    }

    private static @Nullable Long category(@Nullable DeviceLift lift) {
        return lift == null ? null : (long) FitExerciseCategory.of(lift.pattern());
    }

    private static @Nullable Long weight(@Nullable DeviceLift lift) {
        var kilograms = lift == null ? null : lift.weightKg();
        return kilograms == null ? null : Math.round(kilograms * WEIGHT_SCALE);
    }

    private static @Nullable Long unit(@Nullable DeviceLift lift) {
        return lift == null || lift.weightKg() == null ? null : (long) KILOGRAM;
    }
}
