package dev.tandem.domain.season.running;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.season.running.recipe.Effort;
import dev.tandem.domain.season.running.recipe.Pacer;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Looks at single runs: round numbers, lengths that fit together, caps of work, honest tags. */
record RunRules(PlanRequest request, Consumer<String> faults) {

    private static final double HALF_MARATHON = 21200;

    void look(PlanWeek week, PlannedSession session) {
        var run = (Workout.Run) session.workout();
        numbers(run);
        lengths(run);
        work(run, week.runDistanceMeters());
        tags(week, session, run);
    }

    private void numbers(Workout.Run run) {
        int minutes = run.outline().durationMinutes();
        boolean isLongest = isMarathon() && level() == Level.ADVANCED;
        check(minutes <= (isLongest ? 180 : 150), run, "takes " + minutes);
        check(minutes % 5 == 0, run, "minutes " + minutes);
        int step = run.type() == RunType.RUN_WALK ? 100 : 500;
        check(run.distanceMeters() % step == 0, run, "metres " + run.distanceMeters());
        check(run.outline().targetRpe() <= 9, run, "RPE " + run.outline().targetRpe());
    }

    private void lengths(Workout.Run run) {
        double minutes = run.outline().durationMinutes();
        double pace = 60_000 * minutes / run.distanceMeters();
        double easy = pacer().secondsPerKm(Effort.EASY);
        double slowest = run.type() == RunType.RUN_WALK ? 1500 : 1.9 * Math.max(easy, 420);
        check(pace > 0.8 * easy && pace < slowest, run, "pace " + pace + " with easy " + easy);
        int warm = minutes(run.outline().warmUp());
        int cool = minutes(run.outline().coolDown());
        double main = reading().seconds(run.steps()) / 60;
        var parts = warm + "+" + main + "+" + cool;
        check(warm > 0 && cool > 0, run, "has no warm-up or cool-down");
        check(Math.max(warm, cool) <= main + 1, run, "more around than work: " + parts);
        check(Math.abs(warm + cool + main - minutes) <= 8, run, parts + " against " + minutes);
    }

    private void work(Workout.Run run, double total) {
        double work = reading().workMeters(run.steps());
        double cap =
                switch (run.type()) {
                    case THRESHOLD -> Math.max(3000, 0.1 * total);
                    case INTERVAL -> Math.max(2400, Math.min(10000, 0.08 * total));
                    case REPETITION -> Math.max(1600, Math.min(8000, 0.05 * total));
                    case MARATHON_PACE, LONG -> Math.max(5000, Math.min(29000, 0.2 * total));
                    case EASY, RECOVERY, RUN_WALK -> 0;
                    case RACE -> Double.MAX_VALUE;
                };
        check(work <= cap + 1, run, "work " + work + " of " + total);
    }

    private void tags(PlanWeek week, PlannedSession session, Workout.Run run) {
        boolean isFast = run.type() == RunType.INTERVAL || run.type() == RunType.REPETITION;
        boolean isEarly = level() == Level.NOVICE && week.number() <= 6;
        check(!isFast || !isEarly, run, "fast for a novice");
        check(!isFast || pacer().fitness().vdot().value() >= 35, run, "fast below VDOT 35");
        boolean isHard =
                isFast
                        || run.type() == RunType.THRESHOLD
                        || reading().marathonSeconds(run.steps()) >= 1800;
        check(isHard == session.has(Tag.HARD), run, "hard tag wrong");
        if (request.goal() instanceof Goal.Race race && isHard) {
            long days = ChronoUnit.DAYS.between(session.date(), race.date());
            check(days >= (isMarathon() ? 7 : 4), run, "hard " + days + " days before the race");
        }
    }

    private boolean isMarathon() {
        return request.goal() instanceof Goal.Race race && race.distanceMeters() > HALF_MARATHON;
    }

    private Level level() {
        return request.file().athlete().runningLevel();
    }

    private Pacer pacer() {
        return Runner.of(request).pacer();
    }

    private RunReading reading() {
        return new RunReading(pacer());
    }

    private static int minutes(List<TimedMovement> movements) {
        return movements.stream().mapToInt(TimedMovement::minutes).sum();
    }

    private void check(boolean holds, Workout.Run run, String fault) {
        if (!holds) {
            faults.accept(run.outline().title().text() + " " + fault);
        }
    }
}
