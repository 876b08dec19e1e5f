package dev.tandem.domain.load;

import static dev.tandem.domain.science.LoadScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * What a session counts in arbitrary units (AU): effort of 0-10 in half steps times the minutes of
 * the whole session, up to 600 (R22 begins at 1; a shorter recording still counts what it is). Kept
 * exactly; shown to a tenth.
 */
@Cited(
        value = {"A1", "R22"},
        confidence = Confidence.STRONG,
        by = {Citation.FOSTER_2001, Citation.FOSTER_2021})
public record SessionLoad(double value, Method method) {

    /** Where the effort came from: the athlete, or a guess that never makes training harder. */
    public enum Method {
        SESSION_RPE,
        IMPUTED
    }

    /** The load of a session; the guess stands in where the athlete named no effort. */
    public static SessionLoad of(@Nullable Double rpe, Duration duration, double imputedRpe) {
        return rpe == null
                ? new SessionLoad(product(imputedRpe, duration), Method.IMPUTED)
                : new SessionLoad(product(rpe, duration), Method.SESSION_RPE);
    }

    /** The effort assumed for a session without one: its plan's, else what its kind usually is. */
    @Cited(value = "R22", confidence = Confidence.RULING)
    public static double imputedRpe(SessionKind kind, @Nullable Double plannedRpe) {
        if (plannedRpe != null) {
            return plannedRpe;
        }
        return switch (kind) {
            case RUN -> IMPUTED_RUN_RPE;
            case STRENGTH -> IMPUTED_STRENGTH_RPE;
            case CROSS_TRAINING -> IMPUTED_CROSS_TRAINING_RPE;
            case RECOVERY -> IMPUTED_RECOVERY_RPE;
            case REST -> 0;
        };
    }

    /** Whether the effort is one of 0, 0.5 ... 10. */
    public static boolean isRpe(double rpe) {
        return rpe >= 0 && rpe <= RPE_MAX && Math.rint(rpe / RPE_STEP) == rpe / RPE_STEP;
    }

    private static double product(double rpe, Duration duration) {
        double minutes = duration.toMillis() / 60_000.0;
        if (!isRpe(rpe) || minutes <= 0 || minutes > SESSION_MAX_MINUTES) {
            throw new IllegalArgumentException("No load of " + rpe + " for " + duration);
        }
        return rpe * minutes;
    }
}
