package dev.tandem.domain.load;

import java.time.LocalDate;

/** A day's load, the state it left in the evening, and the form it began with. */
public record LoadDay(DailyLoad load, FitnessFatigue evening, double form) {

    /** The day that follows an evening. */
    static LoadDay after(FitnessFatigue yesterday, DailyLoad load) {
        return new LoadDay(load, yesterday.after(load.load()), yesterday.formOfNextDay());
    }

    public LocalDate date() {
        return load.date();
    }
}
