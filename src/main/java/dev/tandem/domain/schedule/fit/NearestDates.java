package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.search.WeekScheduler;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a session can be moved with the rest of its week solved again, and why not elsewhere. */
public final class NearestDates {
    private NearestDates() {}

    /** The dates of the week that take the slot, nearest to the asked one first. */
    public static List<LocalDate> find(WeekProblem problem, String slotKey, LocalDate asked) {
        return problem.dates().stream()
                .filter(date -> takes(problem, Pin.to(slotKey, date)))
                .sorted(
                        Comparator.comparingLong(
                                (LocalDate date) -> Math.abs(ChronoUnit.DAYS.between(asked, date))))
                .toList();
    }

    /**
     * The rule that refuses a move, or null if nothing does. It is the first one without which the
     * move would do; where no single one is to blame, the first one that makes it impossible.
     */
    public static @Nullable Refusal refusal(WeekProblem problem, Pin pin) {
        if (!problem.holds(pin.date())) {
            return Refusal.OUTSIDE;
        }
        if (takes(problem, pin)) {
            return null;
        }
        var moved = pinned(problem, pin);
        return HardRules.ids().stream()
                .filter(id -> WeekScheduler.isFeasible(moved, HardRules.without(id)))
                .findFirst()
                .or(() -> HardRules.ids().stream().filter(id -> !fits(moved, id)).findFirst())
                .map(id -> because(id, pin, problem))
                .orElseThrow();
    }

    private static Refusal because(String id, Pin pin, WeekProblem problem) {
        return id.equals(HardRules.AVAILABILITY)
                ? new Refusal(id, Lack.of(pin, problem))
                : Refusal.by(id);
    }

    private static boolean fits(WeekProblem moved, String lastRule) {
        return WeekScheduler.isFeasible(moved, HardRules.upTo(lastRule));
    }

    private static boolean takes(WeekProblem problem, Pin pin) {
        return WeekScheduler.isFeasible(pinned(problem, pin));
    }

    private static WeekProblem pinned(WeekProblem problem, Pin pin) {
        var pins = new ArrayList<Pin>();
        problem.pins().stream()
                .filter(other -> !other.slotKey().equals(pin.slotKey()))
                .forEach(pins::add);
        pins.add(pin);
        return problem.withPins(pins);
    }
}
