package dev.tandem.domain.nutrition;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.NutritionScience;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What to eat and drink around a session, in words, as {@link SessionFood} has it; in grams where
 * the body mass is known. General guidance, never a prescription.
 */
@Cited(
        value = {"G1", "G2", "G4"},
        confidence = Confidence.MODERATE)
public record Fuel(Message before, @Nullable Message during, Message after) {

    /** Nothing is said of recovery and rest, nor of the way where a sip is enough. */
    public static Optional<Fuel> of(PlannedSession planned, @Nullable Double bodyMassKg) {
        var session = Exertion.of(planned);
        if (!session.isTraining()) {
            return Optional.empty();
        }
        var food = SessionFood.of(session, null, new Eater(bodyMassKg, null));
        boolean isShort = session.minutes() <= NutritionScience.DURING_LITTLE_UNTIL_MINUTES;
        return Optional.of(
                new Fuel(
                        words(food.before()),
                        isShort ? null : words(food.during()),
                        words(food.after())));
    }

    private static Message words(List<Advice> lines) {
        return Message.inARow(lines.stream().map(Advice::text).toList());
    }
}
