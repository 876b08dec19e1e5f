package dev.tandem.domain.nutrition;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What one weighed session tells: millilitres of sweat an hour, the loss in percent, in words. */
@Cited(value = "G4", confidence = Confidence.STRONG, by = Citation.SAWKA_2007)
public record SweatFinding(
        @Nullable Double sweatMlPerHour, double lossPercent, Message text, List<String> evidence) {
    private static final int STEP_ML = 10;

    public static SweatFinding of(SweatTest test) {
        double percent = Math.round(test.lossShare() * 10_000) / 100.0;
        var rate = test.litersPerHour();
        var ml = rate.isPresent() ? rounded(rate.getAsDouble()) : null;
        return new SweatFinding(ml, percent, text(test, ml, percent), List.of("G4"));
    }

    private static Double rounded(double litersPerHour) {
        return (double) Math.round(litersPerHour * 1000 / STEP_ML) * STEP_ML;
    }

    private static Message text(SweatTest test, @Nullable Double ml, double percent) {
        if (ml == null) {
            return Message.of("nutrition.sweat.implausible");
        }
        if (test.isDrunkTooMuch()) {
            return Message.of("nutrition.sweat.drank-too-much", ml);
        }
        return test.isLossTooGreat()
                ? Message.of("nutrition.sweat.lost-too-much", ml, percent)
                : Message.of("nutrition.sweat.fine", ml);
    }
}
