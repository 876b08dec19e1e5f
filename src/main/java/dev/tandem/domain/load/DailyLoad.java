package dev.tandem.domain.load;

import java.time.LocalDate;

/** The load of one day in AU, duplicates counted once: all of it, and what runs and lifting add. */
public record DailyLoad(LocalDate date, double load, double runLoad, double strengthLoad) {

    public DailyLoad {
        if (!(load >= 0) || !(runLoad >= 0) || !(strengthLoad >= 0)) {
            throw new IllegalArgumentException("Load is never below 0");
        }
    }

    public static DailyLoad none(LocalDate date) {
        return new DailyLoad(date, 0, 0, 0);
    }

    /** Two parts of one day together. */
    public DailyLoad plus(DailyLoad other) {
        if (!date.equals(other.date)) {
            throw new IllegalArgumentException("Parts of two days: " + date + ", " + other.date);
        }
        return new DailyLoad(
                date,
                load + other.load,
                runLoad + other.runLoad,
                strengthLoad + other.strengthLoad);
    }
}
