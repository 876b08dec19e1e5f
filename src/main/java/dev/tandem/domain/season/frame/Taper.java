package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.RunCycleScience.TAPER_HALF_MARATHON;
import static dev.tandem.domain.science.RunCycleScience.TAPER_MARATHON;
import static dev.tandem.domain.science.RunCycleScience.TAPER_SHORT_RACE;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.RacePlanTable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How a race is approached: shares of the peak week, the last one for the week of the race. */
@Cited({"F8", "R5"})
public record Taper(List<Double> shares) {

    /** A week whose first day is at most this many days outside the taper belongs to it. */
    private static final int OVERLAP_DAYS = 5;

    public static Taper of(double raceMeters) {
        return new Taper(
                switch (RacePlanTable.of(raceMeters)) {
                    case FIRST_5K, FIVE_K, TEN_K -> TAPER_SHORT_RACE;
                    case HALF_MARATHON -> TAPER_HALF_MARATHON;
                    case MARATHON -> TAPER_MARATHON;
                });
    }

    public int weeks() {
        return shares.size();
    }

    /** Whether the week that starts here is part of the taper for a race. */
    boolean covers(LocalDate weekStart, LocalDate race) {
        return ChronoUnit.DAYS.between(weekStart, race) < 7L * weeks() + OVERLAP_DAYS;
    }

    /** Share of the peak week for the week that starts here. */
    public double shareOf(LocalDate weekStart, LocalDate race) {
        int weeksBefore = (int) ChronoUnit.DAYS.between(weekStart, race) / 7;
        int index = shares.size() - 1 - weeksBefore;
        return index >= 0 ? shares.get(index) : (1 + shares.getFirst()) / 2;
    }

    /** Share of the peak week for the seven days that end with the race. */
    public double raceWeekShare() {
        return shares.getLast();
    }
}
