package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.WarmUpScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.LoadStep;
import dev.tandem.domain.strength.StrengthFocus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What goes before and after the lifting: raise, mobilise, ramp up to the first heavy lift, and
 * some minutes to come down. A short session has less of it.
 */
@Cited(
        value = {"H1", "H4"},
        confidence = Confidence.DESIGN_DEFAULT)
record WarmUps(int minutes, boolean isOlder, boolean ramps) {
    private static final int MOBILITY_FROM_MINUTES = 35;
    private static final int RAMP_FROM_MINUTES = 40;
    private static final int LONG_COOL_DOWN_FROM_MINUTES = 45;
    private static final int BALANCE_MINUTES = 2;
    private static final int RAMP_MINUTES = 4;
    private static final int RAMP_SETS = 3;
    private static final double EMPTY_BAR_KG = 20;
    private static final String RAMP = " ramp: ";

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

    List<TimedMovement> before(StrengthFocus focus, List<ExercisePrescription> work) {
        var parts = new ArrayList<TimedMovement>();
        parts.add(new TimedMovement(raiseName(focus), (int) WarmUpScience.RAISE_MINUTES.low()));
        if (minutes >= MOBILITY_FROM_MINUTES) {
            parts.add(
                    new TimedMovement(
                            mobilityNames(focus), (int) WarmUpScience.MOBILIZE_MINUTES.low()));
            if (isOlder) {
                parts.add(
                        new TimedMovement(
                                "Stand on one leg, a hand near the wall", BALANCE_MINUTES));
            }
            if (hasRamp()) {
                parts.add(new TimedMovement(ramp(work), RAMP_MINUTES));
            }
        }
        return parts;
    }

    List<TimedMovement> after() {
        var name =
                minutes < LONG_COOL_DOWN_FROM_MINUTES
                        ? "Walk about and breathe slowly"
                        : "Walk about, then stretch gently what worked";
        return List.of(new TimedMovement(name, coolDownMinutes()));
    }

    private static String raiseName(StrengthFocus focus) {
        return switch (focus) {
            case LOWER -> "Brisk walk or easy bike, then a few easy squats";
            case UPPER -> "Brisk walk or easy row, then arm circles";
            case FULL -> "Brisk walk or easy bike, then arm circles and easy squats";
        };
    }

    private static String mobilityNames(StrengthFocus focus) {
        var slugs =
                switch (focus) {
                    case LOWER ->
                            List.of(
                                    "leg-swing",
                                    "ninety-ninety-hip-switch",
                                    "ankle-dorsiflexion-rock");
                    case UPPER -> List.of("cat-cow", "thoracic-open-book");
                    case FULL -> List.of("leg-swing", "cat-cow", "thoracic-open-book");
                };
        var names = slugs.stream().map(slug -> Catalogue.standard().get(slug).name());
        return names.map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "Mobility: ", ""));
    }

    /** The same warm-up before other weights. */
    static List<TimedMovement> again(List<TimedMovement> before, List<ExercisePrescription> work) {
        return before.stream()
                .map(
                        part ->
                                part.name().text().contains(RAMP)
                                        ? new TimedMovement(ramp(work), part.minutes())
                                        : part)
                .toList();
    }

    private static String ramp(List<ExercisePrescription> work) {
        var main = rampedLift(work);
        var exercise = Catalogue.standard().get(main.exercise());
        var kg = main.sets().getFirst().weightKg();
        if (kg == null) {
            return exercise.name() + RAMP + "8 light, 5 medium, 3 a little below your weight";
        }
        var step = LoadStep.of(exercise.equipment());
        var sets = new ArrayList<String>();
        for (int i = 0; i < RAMP_SETS; i++) {
            double rampKg = step.roundDown(kg * WarmUpScience.RAMP_SHARES.get(i));
            double least = step == LoadStep.BARBELL ? Math.min(EMPTY_BAR_KG, kg) : step.kg();
            sets.add(WarmUpScience.RAMP_REPS.get(i) + " x " + kg(Math.max(rampKg, least)) + " kg");
        }
        return exercise.name() + RAMP + String.join(", ", sets);
    }

    private static ExercisePrescription rampedLift(List<ExercisePrescription> work) {
        return work.stream()
                .filter(each -> isRamped(Catalogue.standard().get(each.exercise())))
                .findFirst()
                .orElseGet(work::getFirst);
    }

    static boolean isRamped(Exercise exercise) {
        return LoadStep.of(exercise.equipment()) == LoadStep.BARBELL;
    }

    private static String kg(double weight) {
        return weight == Math.rint(weight) ? String.valueOf((long) weight) : String.valueOf(weight);
    }
}
