package dev.tandem.domain.season.running;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.RacePlanTable;

import org.jspecify.annotations.Nullable;

/** What the running of a season points at; lifters and the generally fit run for their health. */
@Cited("F7")
enum Aim {
    FIVE_K(RacePlanTable.FIVE_K),
    TEN_K(RacePlanTable.TEN_K),
    HALF_MARATHON(RacePlanTable.HALF_MARATHON),
    MARATHON(RacePlanTable.MARATHON),
    GENERAL(RacePlanTable.FIVE_K);

    private final RacePlanTable row;

    Aim(RacePlanTable row) {
        this.row = row;
    }

    static Aim of(@Nullable Goal goal) {
        return switch (goal) {
            case Goal.Race race -> of(race.distanceMeters());
            case Goal.LiftTarget _, Goal.GeneralFitness _ -> GENERAL;
            case null -> GENERAL;
        };
    }

    static Aim of(double raceMeters) {
        return switch (RacePlanTable.of(raceMeters)) {
            case FIRST_5K, FIVE_K -> FIVE_K;
            case TEN_K -> TEN_K;
            case HALF_MARATHON -> HALF_MARATHON;
            case MARATHON -> MARATHON;
        };
    }

    /** The greatest week of the table for a level. */
    double peakWeekMeters(Level level) {
        var peak = row.peakWeekMeters();
        return switch (level) {
            case NOVICE -> peak.novice();
            case INTERMEDIATE -> peak.intermediate();
            case ADVANCED -> peak.advanced();
        };
    }

    /** The longest run of the table. */
    double longestRunMeters() {
        return row.longestRunMeters().high();
    }

    /** Races so long that the long run is the key session. */
    boolean isLongRace() {
        return this == HALF_MARATHON || this == MARATHON;
    }
}
