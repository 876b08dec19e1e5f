package dev.tandem.domain.nutrition;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Concern;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a day's food depends on: who it is, what is done and planned on that day, what comes
 * after it, and the weighed sessions, newest first.
 */
public record FoodDay(
        LocalDate date,
        AthleteFile file,
        DayTraining training,
        Ahead ahead,
        List<SweatTest> weighed) {
    public FoodDay {
        weighed = List.copyOf(weighed);
    }

    @Nullable Double bodyMassKg() {
        return file.athlete().body().bodyMassKg();
    }

    int age() {
        return file.athlete().person().ageOn(date);
    }

    boolean has(Concern concern) {
        return file.athlete().screening().concerns().contains(concern);
    }
}
