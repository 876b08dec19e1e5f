package dev.tandem.domain.season.running;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.season.running.recipe.Effort;
import dev.tandem.domain.season.running.recipe.Pacer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a season as a strict stranger would, with its own numbers, and lists what breaks a rule.
 */
final class RunAudit {
    private final RunSeason season;
    private final Level level;
    private final Pacer pacer;
    private final List<String> faults = new ArrayList<>();

    RunAudit(RunSeason season) {
        this.season = season;
        this.level = season.request().file().athlete().runningLevel();
        this.pacer = Runner.of(season.request()).pacer();
    }

    List<String> faults() {
        for (int index = 0; index < season.weeks().size(); index++) {
            week(index);
        }
        return faults;
    }

    private void week(int index) {
        var week = season.weeks().get(index);
        growth(index, week);
        shares(week);
        hard(week);
        for (var session : training(week)) {
            run(week, session);
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
            check(now < meters(index - 1), week, "lighter week is no lighter: " + now);
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
                    "long tag wrong at " + each.workout().outline().title());
        }
        double easy = 0;
        double all = 0;
        for (var each : runs) {
            all += each.workout().outline().durationMinutes() * 60.0;
            easy +=
                    each.workout().outline().durationMinutes() * 60.0
                            - workSeconds(run(each).steps());
        }
        check(easy >= 0.75 * all, week, "easy share " + easy / all);
    }

    private void hard(PlanWeek week) {
        long hard = training(week).stream().filter(each -> each.has(Tag.HARD)).count();
        check(hard <= (level == Level.ADVANCED ? 3 : 2), week, "hard runs " + hard);
        for (var each : training(week)) {
            var type = run(each).type();
            boolean isFast = type == RunType.INTERVAL || type == RunType.REPETITION;
            if (isFast) {
                check(!(level == Level.NOVICE && week.number() <= 6), week, "fast for a novice");
                check(pacer.fitness().vdot().value() >= 35, week, "fast below VDOT 35");
            }
            boolean isHard =
                    isFast
                            || type == RunType.THRESHOLD
                            || marathonSeconds(run(each).steps()) >= 1800;
            check(
                    isHard == each.has(Tag.HARD),
                    week,
                    "hard tag wrong at " + each.workout().outline().title());
            if (season.request().goal() instanceof Goal.Race race && each.has(Tag.HARD)) {
                long days = ChronoUnit.DAYS.between(each.date(), race.date());
                check(
                        days >= (race.distanceMeters() > 21200 ? 7 : 4),
                        week,
                        "hard " + days + " days before the race");
            }
        }
    }

    private void run(PlanWeek week, PlannedSession session) {
        var run = run(session);
        var name = run.outline().title();
        int minutes = run.outline().durationMinutes();
        boolean isMarathon =
                season.request().goal() instanceof Goal.Race race && race.distanceMeters() > 21200;
        check(
                minutes <= (isMarathon && level == Level.ADVANCED ? 180 : 150),
                week,
                name + " takes " + minutes);
        check(minutes % 5 == 0, week, name + " minutes " + minutes);
        check(
                run.distanceMeters() % (run.type() == RunType.RUN_WALK ? 100 : 500) == 0,
                week,
                name + " metres " + run.distanceMeters());
        check(run.outline().targetRpe() <= 9, week, name + " RPE");
        double pace = minutes * 60.0 / run.distanceMeters() * 1000;
        double easy = pacer.secondsPerKm(Effort.EASY);
        check(
                pace > 0.8 * easy
                        && pace
                                < (run.type() == RunType.RUN_WALK
                                        ? 1500
                                        : 1.9 * Math.max(easy, 420)),
                week,
                name + " pace " + pace + " easy " + easy);
        int warm = minutes(run.outline().warmUp());
        int cool = minutes(run.outline().coolDown());
        double main = seconds(run.steps()) / 60;
        check(warm > 0 && cool > 0, week, name + " has no warm-up or cool-down");
        check(
                warm <= main + 1 && cool <= main + 1,
                week,
                name + " warm-up longer than the work: " + warm + "/" + main + "/" + cool);
        check(
                Math.abs(warm + cool + main - minutes) <= 8,
                week,
                name + " parts " + warm + "+" + main + "+" + cool + " against " + minutes);
        double total = meters(week);
        double work = workMeters(run.steps());
        double cap =
                switch (run.type()) {
                    case THRESHOLD -> Math.max(3000, 0.1 * total);
                    case INTERVAL -> Math.max(2400, Math.min(10000, 0.08 * total));
                    case REPETITION -> Math.max(1600, Math.min(8000, 0.05 * total));
                    case MARATHON_PACE, LONG -> Math.max(5000, Math.min(29000, 0.2 * total));
                    case EASY, RECOVERY, RUN_WALK -> 0;
                    case RACE -> Double.MAX_VALUE;
                };
        check(work <= cap + 1, week, name + " work " + work + " of " + total);
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
        var session =
                week.sessions().stream()
                        .filter(each -> each.date().equals(placed.date()))
                        .filter(
                                each ->
                                        !(each.workout() instanceof Workout.Run run
                                                && run.type() == RunType.RACE))
                        .findFirst()
                        .orElseThrow();
        int minutes = session.workout().outline().durationMinutes();
        check(
                minutes <= placed.minutes(),
                week,
                "takes "
                        + minutes
                        + " of "
                        + placed.minutes()
                        + ": "
                        + session.workout().outline().title());
        for (var tag : session.tags()) {
            check(placed.slot().has(tag) || hasRace(week), week, "promised no " + tag);
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

    private static int minutes(List<TimedMovement> movements) {
        return movements.stream().mapToInt(TimedMovement::minutes).sum();
    }

    private double workMeters(List<RunStep> steps) {
        return sum(steps, stretch -> isWork(stretch) ? stretchMeters(stretch) : 0);
    }

    private double workSeconds(List<RunStep> steps) {
        return sum(steps, stretch -> isWork(stretch) ? stretchSeconds(stretch) : 0);
    }

    private double marathonSeconds(List<RunStep> steps) {
        return sum(
                steps, stretch -> effort(stretch) == Effort.MARATHON ? stretchSeconds(stretch) : 0);
    }

    private double seconds(List<RunStep> steps) {
        return sum(steps, this::stretchSeconds);
    }

    private static double sum(
            List<RunStep> steps, java.util.function.ToDoubleFunction<RunStep.Stretch> part) {
        double sum = 0;
        for (var step : steps) {
            sum +=
                    switch (step) {
                        case RunStep.Stretch stretch -> part.applyAsDouble(stretch);
                        case RunStep.Repeat repeat -> repeat.times() * sum(repeat.steps(), part);
                    };
        }
        return sum;
    }

    private boolean isWork(RunStep.Stretch stretch) {
        return switch (effort(stretch)) {
            case WALK, RECOVERY, EASY, STRIDE -> false;
            case MARATHON, THRESHOLD, INTERVAL, REPETITION -> true;
        };
    }

    private Effort effort(RunStep.Stretch stretch) {
        return switch (stretch.kind()) {
            case WALK -> Effort.WALK;
            case RECOVERY -> Effort.RECOVERY;
            case STRIDES -> Effort.STRIDE;
            case RUN -> byTarget(stretch.target());
        };
    }

    private Effort byTarget(Target target) {
        for (var effort :
                List.of(
                        Effort.EASY,
                        Effort.RECOVERY,
                        Effort.MARATHON,
                        Effort.THRESHOLD,
                        Effort.INTERVAL,
                        Effort.REPETITION)) {
            if (pacer.target(effort).equals(target)) {
                return effort;
            }
        }
        throw new IllegalStateException("unknown target " + target);
    }

    private double stretchMeters(RunStep.Stretch stretch) {
        return switch (stretch.extent()) {
            case Extent.Distance distance -> distance.meters();
            case Extent.Time time -> pacer.meters(effort(stretch), time.seconds());
        };
    }

    private double stretchSeconds(RunStep.Stretch stretch) {
        return switch (stretch.extent()) {
            case Extent.Distance distance -> pacer.seconds(effort(stretch), distance.meters());
            case Extent.Time time -> time.seconds();
        };
    }

    private void check(boolean holds, PlanWeek week, String fault) {
        if (!holds) {
            faults.add("week " + week.number() + " " + week.phase() + ": " + fault);
        }
    }
}
