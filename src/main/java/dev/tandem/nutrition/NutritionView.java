package dev.tandem.nutrition;

import static dev.tandem.domain.nutrition.Quantity.*;

import dev.tandem.domain.nutrition.Advice;
import dev.tandem.domain.nutrition.CarbohydrateDay;
import dev.tandem.domain.nutrition.DayFood;
import dev.tandem.domain.nutrition.Note;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What to eat and drink on a day, with reasons; grams where the body mass is known. */
@Schema(name = "Nutrition")
record NutritionView(
        LocalDate date,
        CarbohydrateDay dayType,
        int trainingMinutes,
        Message text,
        @Nullable EnergyView energy,
        ProteinView protein,
        CarbohydrateView carbohydrate,
        FluidView fluid,
        List<SessionFoodView> sessions,
        List<NoteView> notes,
        Message disclaimer) {

    /** What rest and training take together: a floor to eat from. */
    @Schema(name = "NutritionEnergy")
    record EnergyView(
            RangeView energyKcal,
            RangeView restingKcal,
            RangeView trainingKcal,
            Message text,
            Message reason,
            List<String> evidence) {
        static EnergyView of(Advice advice) {
            return new EnergyView(
                    RangeView.there(advice, ENERGY_KCAL),
                    RangeView.there(advice, RESTING_KCAL),
                    RangeView.there(advice, TRAINING_KCAL),
                    advice.text(),
                    advice.reason(),
                    advice.evidence());
        }
    }

    /** Protein of the day: the sound range, what we suggest within it, and of one portion. */
    @Schema(name = "NutritionProtein")
    record ProteinView(
            @Nullable RangeView proteinGrams,
            @Nullable Double suggestedGrams,
            RangeView proteinGramsPerMeal,
            RangeView proteinGramsPerKg,
            Message text,
            Message reason,
            List<String> evidence) {
        static ProteinView of(Advice advice) {
            return new ProteinView(
                    RangeView.of(advice, PROTEIN_GRAMS),
                    RangeView.single(advice, PROTEIN_TARGET_GRAMS),
                    RangeView.there(advice, PROTEIN_GRAMS_PER_MEAL),
                    RangeView.there(advice, PROTEIN_GRAMS_PER_KG),
                    advice.text(),
                    advice.reason(),
                    advice.evidence());
        }
    }

    /** Carbohydrate of the day. */
    @Schema(name = "NutritionCarbohydrate")
    record CarbohydrateView(
            @Nullable RangeView carbohydrateGrams,
            RangeView carbohydrateGramsPerKg,
            Message text,
            Message reason,
            List<String> evidence) {
        static CarbohydrateView of(Advice advice) {
            return new CarbohydrateView(
                    RangeView.of(advice, CARBOHYDRATE_GRAMS),
                    RangeView.there(advice, CARBOHYDRATE_GRAMS_PER_KG),
                    advice.text(),
                    advice.reason(),
                    advice.evidence());
        }
    }

    /**
     * Drinking: what comes together around the day's sessions, and the athlete's own sweat rate.
     */
    @Schema(name = "NutritionFluid")
    record FluidView(
            @Nullable RangeView fluidMl,
            @Nullable Double sweatMlPerHour,
            Message text,
            Message reason,
            List<String> evidence) {
        static FluidView of(Advice advice) {
            return new FluidView(
                    RangeView.of(advice, FLUID_ML),
                    RangeView.single(advice, SWEAT_ML_PER_HOUR),
                    advice.text(),
                    advice.reason(),
                    advice.evidence());
        }
    }

    /** Something to know beside the amounts. */
    @Schema(name = "NutritionNote")
    record NoteView(Note.Code code, Message text, Message reason, List<String> evidence) {
        static NoteView of(Note note) {
            var advice = note.advice();
            return new NoteView(note.code(), advice.text(), advice.reason(), advice.evidence());
        }
    }

    static NutritionView of(DayFood food) {
        var needs = food.needs();
        var energy = needs.energy();
        return new NutritionView(
                food.date(),
                food.kind(),
                food.training().trainingMinutes(),
                food.text(),
                energy == null ? null : EnergyView.of(energy),
                ProteinView.of(needs.protein()),
                CarbohydrateView.of(needs.carbohydrate()),
                FluidView.of(needs.fluid()),
                food.sessions().stream().map(SessionFoodView::of).toList(),
                food.notes().stream().map(NoteView::of).toList(),
                DayFood.DISCLAIMER);
    }
}
