package dev.tandem.domain.nutrition;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a day really asks of the body: each session that was done, and those that are planned and
 * neither done, skipped nor missed; in the order of the day.
 */
public record DayTraining(List<Exertion> sessions) {
    public static final DayTraining NONE = new DayTraining(List.of());

    public DayTraining {
        sessions =
                sessions.stream().sorted(Comparator.comparingInt(Exertion::startMinute)).toList();
    }

    public static DayTraining of(List<PlannedSession> planned, List<Done> done) {
        Map<UUID, PlannedSession> byId =
                planned.stream().collect(toMap(PlannedSession::id, Function.identity()));
        var matched = new HashSet<UUID>();
        done.stream().map(Done::plannedSessionId).filter(Objects::nonNull).forEach(matched::add);
        var open =
                planned.stream()
                        .filter(each -> each.status() == PlannedStatus.PLANNED)
                        .filter(each -> !matched.contains(each.id()))
                        .map(Exertion::of);
        return new DayTraining(
                Stream.concat(done.stream().map(each -> exertion(each, byId)), open).toList());
    }

    private static Exertion exertion(Done done, Map<UUID, PlannedSession> byId) {
        var id = done.plannedSessionId();
        var planned = id == null ? null : byId.get(id);
        return planned == null
                ? done.exertion(null, false)
                : done.exertion(planned.workout().outline().title(), planned.isRace());
    }

    /** Minutes of running, lifting and cross-training. */
    public int trainingMinutes() {
        return training().mapToInt(Exertion::minutes).sum();
    }

    public boolean isRestDay() {
        return training().findAny().isEmpty();
    }

    Stream<Exertion> training() {
        return sessions.stream().filter(Exertion::isTraining);
    }

    /** The longest run in minutes, 0 without one. */
    int longestRunMinutes() {
        return training().filter(Exertion::isRun).mapToInt(Exertion::minutes).max().orElse(0);
    }
}
