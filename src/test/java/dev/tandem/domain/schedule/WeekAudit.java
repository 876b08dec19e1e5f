package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A second reading of dossier D6, I16 and the readings R9-R14, written without a look at the
 * scheduler's rules: it walks the calendar of a finished week, day by day, and names what is wrong.
 * What is wrong among fixed sessions alone is nobody's fault.
 */
final class WeekAudit {
    private final WeekProblem week;
    private final List<Placed> placed;
    private final List<Placed> all;
    private final Set<LocalDate> races;
    private final Set<String> faults = new TreeSet<>();

    private WeekAudit(WeekProblem week, List<Placed> placed) {
        this.week = week;
        this.placed = placed;
        all = new ArrayList<>(placed);
        week.fixed().stream().filter(each -> each.slot().kind().isTraining()).forEach(all::add);
        races = week.races().stream().map(RaceDay::date).collect(Collectors.toSet());
    }

    /** The ids of broken rules, none for a good week. */
    static Set<String> faults(WeekProblem week, List<Placed> placed) {
        var audit = new WeekAudit(week, placed);
        placed.forEach(audit::rooms);
        placed.forEach(audit::neighbours);
        placed.forEach(audit::races);
        audit.faults.addAll(WeekCounts.faults(week, placed));
        return audit.faults;
    }

    /** The same answer as no faults, sooner. */
    static boolean isClean(WeekProblem week, List<Placed> placed) {
        var audit = new WeekAudit(week, placed);
        for (var it : placed) {
            audit.rooms(it);
            audit.neighbours(it);
            audit.races(it);
            if (!audit.faults.isEmpty()) {
                return false;
            }
        }
        audit.faults.addAll(WeekCounts.faults(week, placed));
        return audit.faults.isEmpty();
    }

    private void fault(boolean wrong, String rule) {
        if (wrong) {
            faults.add(rule);
        }
    }

    private List<Placed> on(LocalDate date) {
        return all.stream().filter(each -> each.date().equals(date)).toList();
    }

    private void rooms(Placed it) {
        var date = it.date();
        var day = on(date);
        var room = week.rooms().stream().filter(each -> each.date().equals(date)).findFirst();
        fault(week.wishes().freeDates().contains(date), "free date");
        fault(races.contains(date), "race day");
        fault(room.isEmpty(), "closed day");
        room.ifPresent(
                open -> {
                    fault(day.size() > open.maxSessions(), "sessions of a day");
                    fault(!open.kinds().contains(it.slot().kind()), "kinds");
                    fault(day.stream().mapToInt(this::least).sum() > open.minutes(), "minutes");
                });
        fault(day.stream().map(each -> each.slot().kind()).distinct().count() < day.size(), "kind");
        var evenings = day.stream().filter(each -> each.dayPart() == DayPart.PM).count();
        var alone = it.dayPart() == DayPart.ANY && day.size() == 1;
        var oneOfTwo = it.dayPart() != DayPart.ANY && day.size() == 2 && evenings == 1;
        fault(!alone && !oneOfTwo, "parts");
        for (var pin : week.pins()) {
            fault(pin.slotKey().equals(it.slot().key()) && !pin.date().equals(date), "pin");
        }
    }

    private int least(Placed it) {
        return placed.contains(it) ? it.slot().leastMinutes() : it.minutes();
    }

    private void neighbours(Placed it) {
        for (var other : all) {
            if (other != it) {
                var first = comesFirst(it, other) ? it : other;
                pair(first, first == it ? other : it);
            }
        }
    }

    private static boolean comesFirst(Placed it, Placed other) {
        return it.date().isBefore(other.date())
                || it.date().equals(other.date()) && other.dayPart() == DayPart.PM;
    }

    private void pair(Placed first, Placed second) {
        var sameDay = first.date().equals(second.date());
        var nextDay = first.date().plusDays(1).equals(second.date());
        var within48 = sameDay || nextDay;
        if (first.slot().has(Tag.HEAVY_LOWER) && isKeyRun(second)) {
            var morningThenEvening =
                    first.dayPart() == DayPart.AM && second.dayPart() == DayPart.PM;
            fault(nextDay && !morningThenEvening, "D6a");
            fault(sameDay, "D6b");
        }
        if (isLift(first) && isLift(second)) {
            var shared = new HashSet<>(first.slot().heavyMuscles());
            shared.retainAll(second.slot().heavyMuscles());
            fault(sameDay || nextDay && !shared.isEmpty(), "R10");
        }
        if (isJumps(first) && isJumps(second)) {
            fault(within48, "D6e");
        }
        if (isJumps(first) && isLong(second) || isLong(first) && isJumps(second)) {
            fault(within48, "D6e");
        }
        if (isHard(first) && isHard(second)) {
            var quality = first.slot().quality() && second.slot().quality();
            fault(sameDay, "D6g");
            fault(nextDay && (quality || !week.limits().hardDaysInARow()), "D6g");
        }
    }

    private static boolean isRun(Placed it) {
        return it.slot().kind() == SessionKind.RUN;
    }

    private static boolean isLift(Placed it) {
        return it.slot().kind() == SessionKind.STRENGTH;
    }

    private static boolean isHard(Placed it) {
        return isRun(it) && it.slot().has(Tag.HARD);
    }

    private static boolean isLong(Placed it) {
        return isRun(it) && it.slot().has(Tag.LONG);
    }

    private static boolean isKeyRun(Placed it) {
        return isHard(it) || isLong(it);
    }

    private static boolean isJumps(Placed it) {
        return it.slot().has(Tag.PLYOMETRIC);
    }

    /** A race is hard and long for the days around it, and wants fresh legs before it. */
    private void races(Placed it) {
        for (var race : week.races()) {
            var before = it.date().isBefore(race.date());
            var days = Math.abs(race.date().toEpochDay() - it.date().toEpochDay());
            var easesOff = !it.slot().quality() && week.limits().hardDaysInARow();
            fault(isHard(it) && days < 2 && !easesOff, "D6g");
            fault(isJumps(it) && days < 2, "D6e");
            if (it.slot().has(Tag.HEAVY_LOWER) && before) {
                fault(days < (race.marathon() ? 7 : 5), "D6h");
            }
            if (isLift(it) && !it.slot().has(Tag.HEAVY_LOWER) && before && days < 7) {
                fault(lightLiftsBefore(race.date()) > 1, "D6h");
            }
        }
    }

    private long lightLiftsBefore(LocalDate race) {
        return all.stream()
                .filter(each -> isLift(each) && !each.slot().has(Tag.HEAVY_LOWER))
                .map(Placed::date)
                .filter(date -> date.isBefore(race) && date.isAfter(race.minusDays(7)))
                .distinct()
                .count();
    }
}
