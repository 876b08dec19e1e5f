package dev.tandem.domain.plan;

import dev.tandem.domain.athlete.ActiveRecovery;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;

/**
 * Puts a day of active recovery into the words of what the athlete likes: one thing a day, in turn,
 * and the next as another choice. Minutes and effort stay as they are.
 */
@Cited(value = "R13", confidence = Confidence.RULING)
public final class GentleMovement {
    private GentleMovement() {}

    /** The same outline where nothing is known of what is liked. */
    public static Outline named(Outline plain, List<ActiveRecovery> liked, LocalDate date) {
        if (liked.isEmpty()) {
            return plain;
        }
        int turn = (int) Math.floorMod(date.toEpochDay(), (long) liked.size());
        var now = word(liked.get(turn));
        var other = word(liked.get((turn + 1) % liked.size()));
        var purpose = liked.size() == 1 ? "recovery.purpose" : "recovery.purpose.or";
        return new Outline(
                Message.of("recovery.title", now),
                Message.of(purpose, now + ".how", other),
                plain.durationMinutes(),
                plain.targetRpe(),
                plain.warmUp(),
                plain.coolDown());
    }

    /** A key in place of a word, put into a language with the sentence it stands in. */
    private static String word(ActiveRecovery way) {
        return "@recovery." + Kebab.of(way);
    }
}
