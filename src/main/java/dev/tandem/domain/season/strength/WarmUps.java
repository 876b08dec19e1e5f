package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.WarmUpScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.StrengthFocus;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes before and after the lifting: raise, mobilise, ramp up to the first heavy lift, and
 * some minutes to come down. A short session has less of it.
 */
@Cited(
        value = {"H1", "H2", "H4"},
        confidence = Confidence.DESIGN_DEFAULT)
record WarmUps(int minutes, boolean isOlder, boolean ramps) {
    private static final int MOBILITY_FROM_MINUTES = 35;
    private static final int RAMP_FROM_MINUTES = 40;
    private static final int LONG_COOL_DOWN_FROM_MINUTES = 45;
    private static final int BALANCE_MINUTES = 2;
    private static final int RAMP_MINUTES = 4;
    private static final int ACTIVATION_MINUTES = 1;
    private static final int STRETCH_MINUTES = 2;

    /** Minutes of warm-up and cool-down together. */
    int total() {
        return warmUpMinutes() + coolDownMinutes();
    }

    int warmUpMinutes() {
        int raise = (int) WarmUpScience.RAISE_MINUTES.low();
        if (minutes < MOBILITY_FROM_MINUTES) {
            return raise;
        }
        return raise
                + (int) WarmUpScience.MOBILIZE_MINUTES.low()
                + (isOlder ? BALANCE_MINUTES : 0)
                + (hasRamp() ? RAMP_MINUTES : 0);
    }

    private int coolDownMinutes() {
        var range = WarmUpScience.WALK_AFTER_HARD_MINUTES;
        return (int) (minutes < LONG_COOL_DOWN_FROM_MINUTES ? range.low() : range.high());
    }

    private boolean hasRamp() {
        return ramps && minutes >= RAMP_FROM_MINUTES;
    }

    /** Raise, mobilise, activate, ramp up: each part as long as the minutes allow (H1). */
    List<TimedMovement> before(
            StrengthFocus focus, List<ExercisePrescription> work, Preparation preparation) {
        var parts = new ArrayList<TimedMovement>();
        parts.add(raise(focus, preparation));
        if (minutes >= MOBILITY_FROM_MINUTES) {
            parts.addAll(ready(work, preparation));
            if (isOlder) {
                parts.add(TimedMovement.of("balance", BALANCE_MINUTES));
            }
            if (hasRamp()) {
                parts.add(RampSets.before(work, RAMP_MINUTES));
            }
        }
        return parts;
    }

    private static List<TimedMovement> ready(
            List<ExercisePrescription> work, Preparation preparation) {
        int all = (int) WarmUpScience.MOBILIZE_MINUTES.low();
        var mobility = preparation.mobility(work);
        var activation = preparation.activation(work);
        if (activation.isEmpty()) {
            return List.of(TimedMovement.of("mobility", all, mobility));
        }
        return List.of(
                TimedMovement.of("mobility", all - ACTIVATION_MINUTES, mobility),
                TimedMovement.of("activation", ACTIVATION_MINUTES, activation));
    }

    /** Stretching still comes after, if it is liked, and no longer than a minute a muscle (H2). */
    List<TimedMovement> after(StrengthFocus focus) {
        int all = coolDownMinutes();
        if (minutes < LONG_COOL_DOWN_FROM_MINUTES) {
            return List.of(TimedMovement.of("breathe", all));
        }
        var stretch = focus == StrengthFocus.UPPER ? "thoracic-open-book" : "hip-flexor-stretch";
        return List.of(
                TimedMovement.of("breathe", all - STRETCH_MINUTES),
                TimedMovement.of("stretch", STRETCH_MINUTES, List.of(stretch)));
    }

    private static TimedMovement raise(StrengthFocus focus, Preparation preparation) {
        var restrictions = preparation.restrictions();
        var arms =
                restrictions.contains(Restriction.OVERHEAD)
                        ? "around.shoulder-rolls"
                        : "around.arm-circles";
        var legs =
                restrictions.contains(Restriction.DEEP_KNEE_FLEXION)
                        ? "around.marching"
                        : "around.squats";
        var name =
                switch (focus) {
                    case LOWER -> Message.of("around.raise.lower", Message.of(legs));
                    case UPPER -> Message.of("around.raise.upper", Message.of(arms));
                    case FULL ->
                            Message.of("around.raise.full", Message.of(arms), Message.of(legs));
                };
        return new TimedMovement(name, (int) WarmUpScience.RAISE_MINUTES.low());
    }
}
