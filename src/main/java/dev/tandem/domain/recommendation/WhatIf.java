package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The day's check-in with one reported thing better: which, what it would be, how large the change
 * is (one point, one hour and a quarter of an hour of time are one), and the sentence that says so.
 */
record WhatIf(CheckIn checkIn, String item, String value, double size, String key) {
    private static final int BEST_ITEM = 5;
    private static final double ENOUGH_SLEEP_HOURS = 9;
    private static final double SLEEP_STEP_HOURS = 0.5;
    private static final int MINUTES_STEP = 5;
    private static final double MINUTES_PER_POINT = 15;

    /** For each reported thing its changes, smallest first. */
    static List<List<WhatIf>> of(Situation situation) {
        var checkIn = Objects.requireNonNull(situation.checkIn());
        var all = new ArrayList<List<WhatIf>>();
        for (var item : FeelingItem.values()) {
            all.add(items(item, checkIn));
        }
        all.add(sleep(checkIn));
        all.add(illness(checkIn));
        all.addAll(PainIf.of(checkIn));
        all.add(time(checkIn, situation));
        return all;
    }

    Change change(Decision then) {
        var message = Message.of("change." + key, value, "@would." + Kebab.of(then));
        return new Change(item, value, then, message);
    }

    private static List<WhatIf> items(FeelingItem item, CheckIn checkIn) {
        var told = item.of(checkIn.feelings());
        var result = new ArrayList<WhatIf>();
        for (int value = told == null ? BEST_ITEM : told; value < BEST_ITEM; ) {
            value++;
            result.add(
                    new WhatIf(
                            CheckIns.with(item.with(checkIn.feelings(), value), checkIn),
                            item.field(),
                            Integer.toString(value),
                            value - Objects.requireNonNull(told),
                            value == BEST_ITEM ? item.field() + ".best" : item.field()));
        }
        return result;
    }

    private static List<WhatIf> sleep(CheckIn checkIn) {
        var told = checkIn.markers().sleepHours();
        var result = new ArrayList<WhatIf>();
        for (double hours = firstStep(told);
                hours <= ENOUGH_SLEEP_HOURS;
                hours += SLEEP_STEP_HOURS) {
            var better = checkIn.sleeping(hours);
            double more = hours - Objects.requireNonNull(told);
            var value = Message.number(hours);
            result.add(new WhatIf(better, "sleepHours", value, more, "sleepHours"));
        }
        return result;
    }

    /** The next half hour of sleep, or more than enough where none was told. */
    private static double firstStep(@Nullable Double told) {
        return told == null
                ? Double.POSITIVE_INFINITY
                : (Math.floor(told / SLEEP_STEP_HOURS) + 1) * SLEEP_STEP_HOURS;
    }

    private static List<WhatIf> illness(CheckIn checkIn) {
        var told = checkIn.health().illness();
        var result = new ArrayList<WhatIf>();
        for (int milder = told == null ? -1 : told.ordinal() - 1; milder >= 0; milder--) {
            var illness = Illness.values()[milder];
            double size = 2.0 * (Objects.requireNonNull(told).ordinal() - milder);
            result.add(
                    new WhatIf(
                            CheckIns.with(illness, checkIn),
                            "illness",
                            Kebab.of(illness),
                            size,
                            "illness." + Kebab.of(illness)));
        }
        return result;
    }

    private static List<WhatIf> time(CheckIn checkIn, Situation situation) {
        var told = checkIn.minutesAvailable();
        int planned =
                situation.planned().sessions().stream()
                        .mapToInt(session -> session.workout().outline().durationMinutes())
                        .sum();
        var result = new ArrayList<WhatIf>();
        for (int minutes = told == null ? planned : told; minutes < planned; ) {
            minutes = Math.min(planned, minutes + MINUTES_STEP);
            double size = (minutes - Objects.requireNonNull(told)) / MINUTES_PER_POINT;
            result.add(
                    new WhatIf(
                            CheckIns.withTime(minutes, checkIn),
                            "minutesAvailable",
                            Integer.toString(minutes),
                            size,
                            "minutesAvailable"));
        }
        return result;
    }
}
