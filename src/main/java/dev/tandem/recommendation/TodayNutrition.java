package dev.tandem.recommendation;

import dev.tandem.domain.nutrition.Advice;
import dev.tandem.domain.nutrition.CarbohydrateDay;
import dev.tandem.domain.nutrition.DayFood;
import dev.tandem.domain.nutrition.Quantity;
import dev.tandem.domain.nutrition.SessionFood;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Today's food in short: amounts of the day, by the kilogram where no body mass is known, and one
 * line a session. All of it, with reasons, is at the day's nutrition.
 */
@Schema(name = "TodayNutrition")
record TodayNutrition(
        CarbohydrateDay dayType,
        Message text,
        @Nullable AmountView energyKcal,
        @Schema(description = "What the energy is: a floor to eat from, everyday movement on top.")
                @Nullable Message energyText,
        @Nullable AmountView proteinGrams,
        AmountView proteinGramsPerKg,
        @Nullable AmountView carbohydrateGrams,
        AmountView carbohydrateGramsPerKg,
        List<SessionLine> sessions,
        Set<String> evidence) {

    /** A range, both ends included. */
    @Schema(name = "TodayAmount")
    record AmountView(double min, double max) {
        static AmountView of(Span span) {
            return new AmountView(span.low(), span.high());
        }
    }

    /** What to eat and drink around one session. */
    @Schema(name = "TodaySessionFood")
    record SessionLine(@Nullable UUID plannedSessionId, @Nullable UUID sessionId, Message text) {
        /** What comes before it, and after it once it is done or where the next is near. */
        static SessionLine of(SessionFood food) {
            var origin = food.session().origin();
            var lines = new ArrayList<Advice>();
            if (!origin.isDone()) {
                lines.addAll(food.before());
            }
            if (origin.isDone() || food.isBeforeAnother()) {
                lines.addAll(food.after());
            }
            var text = Message.inARow(lines.stream().map(Advice::text).toList());
            return new SessionLine(origin.plannedSessionId(), origin.sessionId(), text);
        }
    }

    static TodayNutrition of(DayFood food) {
        var needs = food.needs();
        var protein = needs.protein();
        var carbohydrate = needs.carbohydrate();
        return new TodayNutrition(
                food.kind(),
                food.text(),
                amount(needs.energy(), Quantity.ENERGY_KCAL),
                needs.energy() == null ? null : needs.energy().text(),
                amount(protein, Quantity.PROTEIN_GRAMS),
                AmountView.of(protein.amount(Quantity.PROTEIN_GRAMS_PER_KG).orElseThrow()),
                amount(carbohydrate, Quantity.CARBOHYDRATE_GRAMS),
                AmountView.of(
                        carbohydrate.amount(Quantity.CARBOHYDRATE_GRAMS_PER_KG).orElseThrow()),
                food.sessions().stream().map(SessionLine::of).toList(),
                evidence(needs));
    }

    private static @Nullable AmountView amount(@Nullable Advice advice, Quantity quantity) {
        return advice == null ? null : advice.amount(quantity).map(AmountView::of).orElse(null);
    }

    private static Set<String> evidence(DayFood.Needs needs) {
        return Stream.concat(
                        Stream.ofNullable(needs.energy()),
                        Stream.of(needs.protein(), needs.carbohydrate()))
                .flatMap(advice -> advice.evidence().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
