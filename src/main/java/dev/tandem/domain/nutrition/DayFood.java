package dev.tandem.domain.nutrition;

import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Eating and drinking on one day: general guidance, never a prescription, never a deficit (G6). The
 * same facts always give the same answer, and what is not known is left out.
 */
public record DayFood(
        LocalDate date,
        CarbohydrateDay kind,
        DayTraining training,
        Message text,
        Needs needs,
        List<SessionFood> sessions,
        List<Note> notes) {
    public static final Message DISCLAIMER = Message.of("nutrition.disclaimer");

    /** What the whole day asks for; no energy where none may be said. */
    public record Needs(
            @Nullable Advice energy, Advice protein, Advice carbohydrate, Advice fluid) {}

    public static DayFood of(FoodDay day) {
        var sessions = SessionFood.of(day);
        var kind = DayCarbohydrate.kind(day);
        return new DayFood(
                day.date(),
                kind,
                day.training(),
                text(day, kind),
                new Needs(
                        DayEnergy.of(day).orElse(null),
                        DayProtein.of(day),
                        DayCarbohydrate.of(day),
                        DayFluid.of(day, sessions)),
                sessions,
                new Notes(day).all());
    }

    private static Message text(FoodDay day, CarbohydrateDay kind) {
        return Message.of("nutrition.day." + sort(day, kind));
    }

    private static String sort(FoodDay day, CarbohydrateDay kind) {
        if (day.training().sessions().stream().anyMatch(Exertion::isRace)) {
            return "race";
        }
        if (!day.training().isRestDay() || kind == CarbohydrateDay.LOADING) {
            return Kebab.of(kind);
        }
        return kind == CarbohydrateDay.LIGHT ? "rest" : "rest.before";
    }
}
