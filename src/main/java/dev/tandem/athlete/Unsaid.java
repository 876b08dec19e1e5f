package dev.tandem.athlete;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;

import java.time.DayOfWeek;
import java.util.EnumSet;

/** What holds for an athlete of whom it was not said. */
final class Unsaid {
    static final String LOCALE = "en";
    static final double EMPHASIS = 0.5;
    static final int MINUTES = 60;

    /** Monday to Saturday, an hour and one session each. */
    static final Availability AVAILABILITY =
            new Availability(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY).stream()
                            .map(day -> DayAvailability.open(day, MINUTES, 1))
                            .toList());

    private Unsaid() {}
}
