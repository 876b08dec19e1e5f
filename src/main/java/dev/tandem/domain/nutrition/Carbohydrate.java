package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.NutritionScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Span;

/** Carbohydrate of a day and around a session, in grams. */
@Cited(value = "G2", confidence = Confidence.STRONG, by = Citation.THOMAS_2016)
public final class Carbohydrate {

    private static final Span NOTHING = Span.of(0, 0);

    private Carbohydrate() {}

    /** A day's range by the minutes of training in it. */
    public static Span rangePerDay(double bodyMassKg, double trainingMinutes) {
        return Portions.of(CarbohydrateDay.of(trainingMinutes).gramsPerKg(), bodyMassKg);
    }

    /** Before a session of more than an hour: as many grams per kg as there are hours, 1 to 4. */
    public static double gramsBefore(double bodyMassKg, double sessionMinutes, double hoursBefore) {
        return sessionMinutes > BEFORE_FROM_SESSION_MINUTES
                ? BEFORE_HOURS.clamp(hoursBefore) * bodyMassKg
                : 0;
    }

    /** On the way, in grams an hour; nothing up to 45 min, at most a sip up to 75. */
    public static Span gramsPerHourDuring(double sessionMinutes) {
        if (sessionMinutes < DURING_NONE_BELOW_MINUTES) {
            return NOTHING;
        }
        if (sessionMinutes <= DURING_LITTLE_UNTIL_MINUTES) {
            return Span.of(0, DURING_GRAMS_PER_HOUR.low());
        }
        return sessionMinutes <= DURING_USUAL_UNTIL_MINUTES
                ? DURING_GRAMS_PER_HOUR
                : Span.of(DURING_GRAMS_PER_HOUR.low(), DURING_LONG_GRAMS_PER_HOUR);
    }

    /** Each of the first four hours after, when the next session is less than eight hours away. */
    public static Span gramsPerHourAfter(double bodyMassKg, double hoursToNextSession) {
        return hoursToNextSession < AFTER_NEXT_SESSION_WITHIN_HOURS
                ? Portions.of(AFTER_GRAMS_PER_KG_PER_HOUR, bodyMassKg)
                : NOTHING;
    }
}
