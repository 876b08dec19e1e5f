package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;

import java.util.List;

/**
 * What every workout has: its words, the minutes of the whole with warm-up, cool-down and rests
 * (R21), and the effort to expect (RPE 0-10).
 */
public record Outline(
        Message title,
        Message purpose,
        int durationMinutes,
        double targetRpe,
        List<TimedMovement> warmUp,
        List<TimedMovement> coolDown) {
    public Outline {
        warmUp = List.copyOf(warmUp);
        coolDown = List.copyOf(coolDown);
        if (durationMinutes < 0 || targetRpe < 0 || targetRpe > 10) {
            throw new IllegalArgumentException("minutes from 0, RPE from 0 to 10");
        }
    }

    /** Words as they stand, the same in every language. */
    public Outline(
            String title,
            String purpose,
            int durationMinutes,
            double targetRpe,
            List<TimedMovement> warmUp,
            List<TimedMovement> coolDown) {
        this(
                Message.literal(title),
                Message.literal(purpose),
                durationMinutes,
                targetRpe,
                warmUp,
                coolDown);
    }

    /** Expected load in AU: target RPE times minutes (A1, R21). */
    public double load() {
        return targetRpe * durationMinutes;
    }
}
