package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Quantity.ENERGY_KCAL;
import static dev.tandem.domain.nutrition.Quantity.RESTING_KCAL;
import static dev.tandem.domain.nutrition.Quantity.TRAINING_KCAL;

import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.EnergyScience;
import dev.tandem.domain.science.PopulationScience;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What rest and training take in a day: Mifflin-St Jeor plus the day's sessions (G5, G7). A floor
 * to eat from, never a target and never a deficit (G6). Nothing for minors (I3), with an eating
 * disorder (G6, I11), around a birth, and outside the ages the formula was made for.
 */
@Cited(
        value = {"G5", "G6", "G7"},
        by = {Citation.MIFFLIN_1990, Citation.HERRMANN_2024})
final class DayEnergy {
    private DayEnergy() {}

    /** Why there is no energy to show. */
    enum Silence {
        /** Nothing at all may be said of energy, not even why. */
        NOT_SPOKEN_OF,
        GROWING,
        AROUND_BIRTH,
        AGE_OUT_OF_RANGE,
        MEASURES_MISSING
    }

    static @Nullable Silence silence(FoodDay day) {
        if (day.has(Concern.EATING_DISORDER)) {
            return Silence.NOT_SPOKEN_OF;
        }
        if (day.age() < PopulationScience.ADULT_FROM_YEARS) {
            return Silence.GROWING;
        }
        if (day.has(Concern.PREGNANT) || day.has(Concern.POST_PARTUM)) {
            return Silence.AROUND_BIRTH;
        }
        if (!EnergyScience.MIFFLIN_AGE_YEARS.contains(day.age())) {
            return Silence.AGE_OUT_OF_RANGE;
        }
        return resting(day).isEmpty() ? Silence.MEASURES_MISSING : null;
    }

    static Optional<Advice> of(FoodDay day) {
        var mass = day.bodyMassKg();
        if (silence(day) != null || mass == null) {
            return Optional.empty();
        }
        return resting(day).map(resting -> advice(day, resting, mass));
    }

    private static Advice advice(FoodDay day, Span resting, double bodyMassKg) {
        var training = TrainingEnergy.of(day.training(), bodyMassKg);
        var total = TrainingEnergy.sum(usual(resting), training);
        boolean isMoving = training.high() > 0;
        var reason = isMoving ? "nutrition.energy.reason" : "nutrition.energy.reason.rest";
        var text = isMoving ? "nutrition.energy" : "nutrition.energy.rest";
        return Advice.of(
                        Message.of(text, Advice.words(ENERGY_KCAL, total)),
                        Message.of(
                                reason,
                                Advice.words(RESTING_KCAL, resting),
                                Advice.words(TRAINING_KCAL, training)),
                        "G5",
                        "G6",
                        "G7")
                .with(ENERGY_KCAL, total)
                .with(RESTING_KCAL, resting)
                .with(TRAINING_KCAL, training);
    }

    /** From the formula to what is still usual above it. */
    private static Span usual(Span resting) {
        return Span.of(
                resting.low(), resting.high() * (1 + EnergyScience.RESTING_UNCERTAINTY_SHARE));
    }

    /** Where sex is not said, the range over both. */
    private static Optional<Span> resting(FoodDay day) {
        var athlete = day.file().athlete();
        var mass = day.bodyMassKg();
        var height = athlete.body().heightCm();
        if (mass == null || height == null) {
            return Optional.empty();
        }
        var sex = athlete.person().sex();
        boolean isSaid = sex != Sex.UNSPECIFIED;
        return Optional.of(
                Span.of(
                        RestingEnergy.mifflinStJeor(
                                mass, height, day.age(), isSaid ? sex : Sex.FEMALE),
                        RestingEnergy.mifflinStJeor(
                                mass, height, day.age(), isSaid ? sex : Sex.MALE)));
    }
}
