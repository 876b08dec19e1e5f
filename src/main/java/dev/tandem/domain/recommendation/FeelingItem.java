package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.CheckIn.Feelings;

import org.jspecify.annotations.Nullable;

/** One of the five items of a check-in, by the name of its field outside. */
enum FeelingItem {
    FATIGUE("fatigue"),
    SORENESS("soreness"),
    SLEEP_QUALITY("sleepQuality"),
    STRESS("stress"),
    MOOD("mood");

    private final String field;

    FeelingItem(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    @Nullable Integer of(Feelings told) {
        return switch (this) {
            case FATIGUE -> told.fatigue();
            case SORENESS -> told.soreness();
            case SLEEP_QUALITY -> told.sleepQuality();
            case STRESS -> told.stress();
            case MOOD -> told.mood();
        };
    }

    Feelings with(Feelings told, int value) {
        return new Feelings(
                this == SLEEP_QUALITY ? Integer.valueOf(value) : told.sleepQuality(),
                this == FATIGUE ? Integer.valueOf(value) : told.fatigue(),
                this == SORENESS ? Integer.valueOf(value) : told.soreness(),
                this == STRESS ? Integer.valueOf(value) : told.stress(),
                this == MOOD ? Integer.valueOf(value) : told.mood(),
                told.sorenessAreas());
    }
}
