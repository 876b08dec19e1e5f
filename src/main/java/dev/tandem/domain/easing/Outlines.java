package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.science.EasingScience;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.List;

/**
 * Outlines with less in them: warm-up and cool-down give way last, and only to leave a main part.
 */
final class Outlines {
    private Outlines() {}

    /** The same session in fewer minutes or with less effort; the same outline if neither. */
    static Outline shorter(Outline planned, int minutes, double rpe) {
        if (minutes >= planned.durationMinutes() && rpe >= planned.targetRpe()) {
            return planned;
        }
        var key = minutes < planned.durationMinutes() ? "easing.shorter" : "easing.gentler";
        return renamed(fitted(planned, minutes, rpe), titled(key, planned), planned.purpose());
    }

    /** What is shorter already is not called so twice. */
    private static Message titled(String key, Outline planned) {
        return planned.title().key().equals(key)
                ? planned.title()
                : Message.of(key, planned.title());
    }

    /** The same frame around a main part of fewer minutes. */
    static Outline fitted(Outline planned, int minutes, double rpe) {
        var warmUp = new ArrayList<>(planned.warmUp());
        var coolDown = new ArrayList<>(planned.coolDown());
        int room = Math.max(0, minutes - EasingScience.MAIN_PART_MIN_MINUTES);
        while (minutes(warmUp) + minutes(coolDown) > room) {
            shorten(minutes(coolDown) >= minutes(warmUp) ? coolDown : warmUp);
        }
        return new Outline(planned.title(), planned.purpose(), minutes, rpe, warmUp, coolDown);
    }

    /** The same minutes with no more warm-up and cool-down than easy running needs. */
    static Outline withEasyFrame(Outline outline) {
        return new Outline(
                outline.title(),
                outline.purpose(),
                outline.durationMinutes(),
                outline.targetRpe(),
                easyFrame(outline.warmUp()),
                easyFrame(outline.coolDown()));
    }

    private static List<TimedMovement> easyFrame(List<TimedMovement> movements) {
        var kept = new ArrayList<>(movements);
        while (minutes(kept) > EasingScience.EASY_SWAP_FRAME_MINUTES) {
            shorten(kept);
        }
        return kept;
    }

    static Outline renamed(Outline outline, Message title, Message purpose) {
        return new Outline(
                title,
                purpose,
                outline.durationMinutes(),
                outline.targetRpe(),
                outline.warmUp(),
                outline.coolDown());
    }

    /** Minutes between warm-up and cool-down. */
    static int mainMinutes(Outline outline) {
        return outline.durationMinutes() - minutes(outline.warmUp()) - minutes(outline.coolDown());
    }

    static int minutes(List<TimedMovement> movements) {
        return movements.stream().mapToInt(TimedMovement::minutes).sum();
    }

    /** Takes a minute from the last movement, or the movement with its last minute. */
    private static void shorten(List<TimedMovement> movements) {
        var last = movements.removeLast();
        if (last.minutes() > 1) {
            movements.add(last.lasting(last.minutes() - 1));
        }
    }
}
