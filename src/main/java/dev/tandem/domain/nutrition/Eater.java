package dev.tandem.domain.nutrition;

import org.jspecify.annotations.Nullable;

/** What advice around a session may build on: body mass and sweat rate, each known or not. */
record Eater(@Nullable Double bodyMassKg, @Nullable SweatRate sweatRate) {
    static Eater of(FoodDay day) {
        return new Eater(day.bodyMassKg(), DayFluid.rate(day).orElse(null));
    }
}
