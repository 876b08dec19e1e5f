package dev.tandem.domain.load;

import java.time.LocalDate;
import java.util.List;

/** A calendar week from Monday: its load in AU, how alike its days were, and both together. */
public record WeekLoad(LocalDate startDate, double load, double monotony, double strain) {

    static WeekLoad of(LocalDate monday, List<Double> days) {
        double load = days.stream().mapToDouble(Double::doubleValue).sum();
        double monotony = Monotony.of(days);
        return new WeekLoad(monday, load, monotony, load * monotony);
    }
}
