package dev.tandem.domain.schedule;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.unit.SessionKind;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** Few days, short ones, for one kind: weeks that often have no room. */
final class TightWeeks {
    private TightWeeks() {}

    static WeekProblem next(Random random) {
        return with(availability(random), random);
    }

    static WeekProblem with(Availability availability, Random random) {
        return WeekProblem.of(
                Weeks.MONDAY,
                Room.week(Weeks.MONDAY, availability),
                Limits.of(Level.values()[random.nextInt(3)], Weeks.ADULT));
    }

    static Availability availability(Random random) {
        var days = new ArrayList<DayAvailability>();
        var openness = random.nextDouble();
        for (var day : DayOfWeek.values()) {
            if (random.nextDouble() < openness) {
                var minutes = 15 + 15 * random.nextInt(5);
                var sessions = 1 + random.nextInt(2);
                days.add(new DayAvailability(day, minutes, sessions, kinds(random)));
            }
        }
        return new Availability(days);
    }

    private static Set<SessionKind> kinds(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> EnumSet.of(SessionKind.RUN);
            case 1 -> EnumSet.of(SessionKind.STRENGTH);
            default -> DayAvailability.ALL_KINDS;
        };
    }
}
