package dev.tandem.progress;

import dev.tandem.domain.load.LoadDay;
import dev.tandem.domain.load.WeekLoad;
import dev.tandem.session.SessionService;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Load day by day, and the whole weeks from Monday that touch those days (R24). */
@Schema(name = "LoadHistory")
record LoadView(List<Day> items, List<Week> weeks) {

    /** A day's load in AU; form is what the day began with. */
    @Schema(name = "LoadDay")
    record Day(
            LocalDate date,
            double load,
            double runLoad,
            double strengthLoad,
            double fitness,
            double fatigue,
            double form) {
        static Day of(LoadDay day) {
            return new Day(
                    day.date(),
                    rounded(day.load().load(), 1),
                    rounded(day.load().runLoad(), 1),
                    rounded(day.load().strengthLoad(), 1),
                    rounded(day.evening().fitness(), 1),
                    rounded(day.evening().fatigue(), 1),
                    rounded(day.form(), 1));
        }
    }

    /** A week's load, how alike its days were, and the product of both. */
    @Schema(name = "LoadWeek")
    record Week(LocalDate startDate, double load, double monotony, double strain) {
        static Week of(WeekLoad week) {
            return new Week(
                    week.startDate(),
                    rounded(week.load(), 1),
                    rounded(week.monotony(), 2),
                    rounded(week.strain(), 1));
        }
    }

    static LoadView of(SessionService.Loads loads) {
        return new LoadView(
                loads.days().stream().map(Day::of).toList(),
                loads.weeks().stream().map(Week::of).toList());
    }

    private static double rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}
