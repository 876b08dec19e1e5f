package dev.tandem.domain.season;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.season.frame.SeasonFrame;

import java.time.LocalDate;

/** The last day of a season: the race it points at, else the last day of its last week (R17). */
final class SeasonEnd {
    private SeasonEnd() {}

    static LocalDate of(SeasonFrame frame) {
        var last = frame.weeks().getLast();
        return frame.goal() instanceof Goal.Race race && last.races().contains(race)
                ? race.date()
                : last.endDate();
    }
}
