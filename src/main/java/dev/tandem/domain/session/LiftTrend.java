package dev.tandem.domain.session;

import dev.tandem.domain.science.PerformanceScience;
import dev.tandem.domain.science.PersistenceScience;
import dev.tandem.domain.session.DoneExercise.DoneSet;
import dev.tandem.domain.strength.OneRepMax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Estimated maxima of each lift, session by session, from sets that tell their effort (E3). */
final class LiftTrend {
    private static final double MAXIMAL_RPE = 10;

    private LiftTrend() {}

    private record Best(LocalDate date, OneRepMax max) {}

    static Stream<PerformanceDrop> drops(LocalDate today, List<Session> sessions) {
        var byExercise = new TreeMap<String, List<Best>>();
        sessions.stream()
                .sorted(Comparator.comparing(session -> session.timing().date()))
                .forEach(
                        session ->
                                session.exercises()
                                        .forEach(done -> add(session, done, byExercise)));
        return byExercise.entrySet().stream().flatMap(entry -> drop(today, entry).stream());
    }

    private static void add(Session session, DoneExercise done, Map<String, List<Best>> all) {
        done.sets().stream()
                .flatMap(set -> estimate(set).stream())
                .max(Comparator.comparingDouble(OneRepMax::kg))
                .ifPresent(
                        max ->
                                all.computeIfAbsent(done.exercise(), _ -> new ArrayList<>())
                                        .add(new Best(session.timing().date(), max)));
    }

    private static Optional<OneRepMax> estimate(DoneSet set) {
        var weight = set.weightKg();
        var reps = set.reps();
        var rpe = set.rpe();
        return weight == null || reps == null || rpe == null
                ? Optional.empty()
                : OneRepMax.estimate(weight, reps, MAXIMAL_RPE - rpe);
    }

    private static Optional<PerformanceDrop> drop(
            LocalDate today, Map.Entry<String, List<Best>> lift) {
        var all = lift.getValue();
        int before = all.size() - PersistenceScience.PERFORMANCE_DROP_SESSIONS;
        if (before < PerformanceScience.LIFTS_FOR_USUAL) {
            return Optional.empty();
        }
        var usual =
                all.subList(0, before).stream()
                        .map(Best::max)
                        .reduce(OneRepMax::smoothedWith)
                        .orElseThrow();
        var newest = all.subList(before, all.size()).reversed();
        return Worse.second(today, newest.stream().map(best -> compared(best, usual)).toList())
                .map(
                        worse ->
                                new PerformanceDrop.Lift(
                                        lift.getKey(), usual.kg(), worse.latest(), worse.date()));
    }

    private static Worse compared(Best best, OneRepMax usual) {
        return new Worse(best.date(), usual.kg(), best.max().kg(), usual.isDroppedBy(best.max()));
    }
}
