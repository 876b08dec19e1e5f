package dev.tandem.simulation;

import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Illness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How somebody fills in a check-in; illness and hours of sleep are told as they are. */
enum Reporter {
    HONEST,
    ALL_THREES,
    ALL_FIVES,
    INVERTED;

    /** The morning of a day, {@code feels} being points of a 1-5 item below the usual 4. */
    CheckIn checkIn(LocalDate date, Life life, int day, double feels) {
        double ill = life.isIll(day) ? 1.5 : 0;
        double sleepy = 0.6 * life.missingSleep(day);
        var noise = life.noise[day];
        return new CheckIn(
                date,
                new CheckIn.Feelings(
                        item(4 - 1.0 * Math.max(0, Life.ENOUGH_SLEEP - life.sleep[day]) + noise[0]),
                        item(4 - feels - sleepy - ill + noise[1]),
                        item(4 - feels + noise[2]),
                        item(4 - 0.3 * feels + noise[3]),
                        item(4 - 0.3 * feels - 0.5 * sleepy - 0.5 * ill + noise[4]),
                        Set.of()),
                new CheckIn.Markers(life.sleep[day], null, null),
                new CheckIn.Health(life.illness[day], List.of(), Set.of()),
                null);
    }

    private int item(double felt) {
        int honest = (int) Math.round(Math.clamp(felt, 1, 5));
        return switch (this) {
            case HONEST -> honest;
            case ALL_THREES -> 3;
            case ALL_FIVES -> 5;
            case INVERTED -> 6 - honest;
        };
    }

    /** What is felt beyond fatigue of training, in points of an item. */
    static double stress(Life life, int day) {
        return 0.6 * life.missingSleep(day) + (life.illness[day] == Illness.NONE ? 0 : 1.5);
    }
}
