package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the audit that counts: how much a week holds, and how much rest (I13, I16, R13). */
final class WeekCounts {
    private static final Predicate<Placed> RUN = it -> it.slot().kind() == SessionKind.RUN;
    private static final Predicate<Placed> HARD = RUN.and(it -> it.slot().has(Tag.HARD));
    private static final Predicate<Placed> TRAINING = it -> it.slot().kind().isTraining();

    private final WeekProblem week;
    private final List<Placed> placed;
    private final List<Placed> done;
    private final List<LocalDate> races;

    private WeekCounts(WeekProblem week, List<Placed> placed) {
        this.week = week;
        this.placed = placed;
        done = week.fixed().stream().filter(TRAINING).toList();
        races = week.races().stream().map(RaceDay::date).toList();
    }

    static Set<String> faults(WeekProblem week, List<Placed> placed) {
        var counts = new WeekCounts(week, placed);
        var limits = week.limits();
        var faults = new TreeSet<String>();
        if (counts.areTooMany(HARD, limits.hardRuns())) {
            faults.add("hard runs");
        }
        if (counts.areTooMany(RUN, limits.runs())) {
            faults.add("runs");
        }
        if (counts.takeTooManyDays(TRAINING, false, limits.trainingDays())) {
            faults.add("training days");
        }
        if (counts.takeTooManyDays(TRAINING, true, WeekProblem.DAYS - limits.restDays())) {
            faults.add("rest days");
        }
        if (counts.takeTooManyDays(RUN, true, limits.runningDays())) {
            faults.add("running days");
        }
        if (placed.stream().anyMatch(it -> counts.isInRowOfSeven(it.date()))) {
            faults.add("seven in a row");
        }
        return faults;
    }

    private Stream<Placed> doneInWeek() {
        return done.stream().filter(it -> week.holds(it.date()));
    }

    private boolean areTooMany(Predicate<Placed> counted, int limit) {
        var all = Stream.concat(placed.stream(), doneInWeek()).filter(counted).count();
        return placed.stream().anyMatch(counted) && all > limit;
    }

    /** Whether the placed ones add a day to too many. */
    private boolean takeTooManyDays(Predicate<Placed> counted, boolean withRaces, int limit) {
        var facts = days(doneInWeek().filter(counted));
        if (withRaces) {
            races.stream().filter(week::holds).forEach(facts::add);
        }
        var all = days(placed.stream().filter(counted));
        all.addAll(facts);
        return all.size() > limit && all.size() > facts.size();
    }

    private static Set<LocalDate> days(Stream<Placed> sessions) {
        return sessions.map(Placed::date).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isInRowOfSeven(LocalDate date) {
        var facts = days(done.stream());
        facts.addAll(races);
        if (facts.contains(date)) {
            return false;
        }
        var all = new ArrayList<>(facts);
        placed.forEach(it -> all.add(it.date()));
        var first = date;
        while (all.contains(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        var last = date;
        while (all.contains(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return !last.isBefore(first.plusDays(WeekProblem.DAYS - 1L));
    }
}
