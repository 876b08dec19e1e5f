package dev.tandem.domain.season.running;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.schedule.Placed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a season as a strict stranger would, with its own numbers, and lists what breaks a rule.
 */
final class RunAudit {
    private static final int SMALLEST_RUN_METERS = 1500;

    private final RunSeason season;
    private final Level level;
    private final RunReading reading;
    private final List<String> faults = new ArrayList<>();

    RunAudit(RunSeason season) {
        this.season = season;
        this.level = season.request().file().athlete().runningLevel();
        this.reading = new RunReading(Runner.of(season.request()).pacer());
    }

    List<String> faults() {
        for (int index = 0; index < season.weeks().size(); index++) {
            week(index);
        }
        if (season.request().goal() instanceof Goal.Race race && season.weeks().size() > 2) {
            double share = raceWindowShare(race.date());
            check(share <= 0.6, season.weeks().getLast(), "last seven days " + share);
        }
        return faults;
    }

    private void week(int index) {
        var week = season.weeks().get(index);
        growth(index, week);
        shares(week);
        long hard = training(week).stream().filter(each -> each.has(Tag.HARD)).count();
        check(hard <= (level == Level.ADVANCED ? 3 : 2), week, "hard runs " + hard);
        var rules = new RunRules(season.request(), fault -> check(false, week, fault));
        for (var session : training(week)) {
            rules.look(week, session);
            if (index > 0) {
                singleRun(week, session);
            }
        }
        for (var placed : season.placed().get(index)) {
            promise(index, week, placed);
        }
    }

    private void growth(int index, PlanWeek week) {
        double now = meters(index);
        double four = greatest(index, 1);
        int age = season.request().file().athlete().person().ageOn(week.startDate());
        check(
                four == 0 || now <= (age >= 65 ? 1.05 : 1.2) * four + 1,
                week,
                "grows from " + four + " to " + now);
        double before = greatest(index, 2);
        check(
                before == 0 || now <= 1.3 * before + 1,
                week,
                "grows in two weeks from " + before + " to " + now);
        double load = load(index);
        double loads = 0;
        for (int back = 1; back <= 4 && back <= index; back++) {
            loads = Math.max(loads, load(index - back));
        }
        check(
                loads == 0 || load <= 1.3 * loads + 1,
                week,
                "run load from " + loads + " to " + load);
        if (week.phase() == Phase.RECOVERY && index > 0 && meters(index - 1) > 0) {
            check(
                    now < meters(index - 1) || now <= SMALLEST_RUN_METERS,
                    week,
                    "lighter week is no lighter: " + now);
        }
        if (index > 0
                && week.phase() == Phase.TAPER
                && season.weeks().get(index - 1).phase() == Phase.TAPER) {
            check(now <= meters(index - 1), week, "taper grows to " + now);
        }
    }

    private void shares(PlanWeek week) {
        var runs = training(week);
        if (runs.size() < 2) {
            return;
        }
        double total = runs.stream().mapToInt(each -> run(each).distanceMeters()).sum();
        double longest = runs.stream().mapToInt(each -> run(each).distanceMeters()).max().orElse(0);
        double cap =
                switch (runs.size()) {
                    case 2 -> 0.6;
                    case 3 -> 0.45;
                    default -> total < 64000 ? 0.3 : 0.25;
                };
        check(
                longest <= cap * total + 1 || hasRace(week),
                week,
                "long share " + longest + " of " + total + " in " + runs.size());
        for (var each : runs) {
            double meters = run(each).distanceMeters();
            boolean isLong = meters == longest || runs.size() >= 5 && meters >= 0.25 * total;
            boolean isTie =
                    meters == longest
                            && longest <= 3000
                            && runs.stream().anyMatch(other -> other.has(Tag.LONG));
            check(
                    isLong == each.has(Tag.LONG) || isTie,
                    week,
                    "long tag wrong at " + each.workout().outline().title().text());
        }
        double easy = 0;
        double all = 0;
        for (var each : runs) {
            all += each.workout().outline().durationMinutes() * 60.0;
            easy +=
                    each.workout().outline().durationMinutes() * 60.0
                            - reading.workSeconds(run(each).steps());
        }
        check(easy >= 0.75 * all, week, "easy share " + easy / all);
    }

    private void singleRun(PlanWeek week, PlannedSession session) {
        int longest = 0;
        for (var earlier : season.weeks()) {
            for (var other : training(earlier)) {
                long days = ChronoUnit.DAYS.between(other.date(), session.date());
                if (days >= 1 && days <= 30) {
                    longest = Math.max(longest, run(other).distanceMeters());
                }
            }
        }
        double cap = longest < 5000 ? longest + 500 : 1.1 * longest;
        check(
                longest == 0 || run(session).distanceMeters() <= cap + 1,
                week,
                "single run " + run(session).distanceMeters() + " after " + longest);
    }

    private void promise(int index, PlanWeek week, Placed placed) {
        var found =
                week.sessions().stream()
                        .filter(each -> each.date().equals(placed.date()))
                        .filter(
                                each ->
                                        !(each.workout() instanceof Workout.Run run
                                                && run.type() == RunType.RACE))
                        .findFirst();
        if (found.isEmpty()) {
            return;
        }
        var session = found.get();
        int minutes = session.workout().outline().durationMinutes();
        check(
                minutes <= placed.minutes(),
                week,
                "takes "
                        + minutes
                        + " of "
                        + placed.minutes()
                        + ": "
                        + session.workout().outline().title().text());
        for (var tag : session.tags()) {
            check(placed.slot().has(tag) || isNearRace(week), week, "promised no " + tag);
        }
    }

    /** The seven days that end with the race, as a share of the greatest week. */
    double raceWindowShare(LocalDate race) {
        double window = 0;
        double peak = 0;
        for (var week : season.weeks()) {
            peak = Math.max(peak, meters(week));
            for (var each : training(week)) {
                long days = ChronoUnit.DAYS.between(each.date(), race);
                window += days >= 0 && days <= 6 ? run(each).distanceMeters() : 0;
            }
        }
        return window / peak;
    }

    private boolean hasRace(PlanWeek week) {
        return week.sessions().stream()
                .anyMatch(
                        each ->
                                each.workout() instanceof Workout.Run run
                                        && run.type() == RunType.RACE);
    }

    /** Around a race the longest run and the key session may change places. */
    private boolean isNearRace(PlanWeek week) {
        var last = week.startDate().plusDays(9);
        return season.weeks().stream()
                .filter(this::hasRace)
                .flatMap(each -> each.sessions().stream())
                .filter(
                        each ->
                                each.workout() instanceof Workout.Run run
                                        && run.type() == RunType.RACE)
                .map(PlannedSession::date)
                .anyMatch(date -> !date.isBefore(week.startDate()) && !date.isAfter(last));
    }

    private double greatest(int index, int latest) {
        double greatest = 0;
        for (int back = latest; back < latest + 4 && back <= index; back++) {
            greatest = Math.max(greatest, meters(index - back));
        }
        return greatest;
    }

    private double meters(int index) {
        return meters(season.weeks().get(index));
    }

    private double meters(PlanWeek week) {
        return training(week).stream().mapToInt(each -> run(each).distanceMeters()).sum();
    }

    private double load(int index) {
        return training(season.weeks().get(index)).stream()
                .mapToDouble(each -> each.workout().outline().load())
                .sum();
    }

    static List<PlannedSession> training(PlanWeek week) {
        return week.sessions().stream()
                .filter(
                        each ->
                                each.workout() instanceof Workout.Run run
                                        && run.type() != RunType.RACE)
                .sorted(Comparator.comparing(PlannedSession::date))
                .toList();
    }

    private static Workout.Run run(PlannedSession session) {
        return (Workout.Run) session.workout();
    }

    private void check(boolean holds, PlanWeek week, String fault) {
        if (!holds) {
            faults.add("week " + week.number() + " " + week.phase() + ": " + fault);
        }
    }
}
