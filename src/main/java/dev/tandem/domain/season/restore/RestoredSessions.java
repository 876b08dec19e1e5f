package dev.tandem.domain.season.restore;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.season.FreeDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sessions of a plan with its history as it is and its future as it was. */
record RestoredSessions(RestoreRequest request, Supplier<UUID> ids) {
    private static final Comparator<PlannedSession> IN_ORDER =
            Comparator.comparing(PlannedSession::date)
                    .thenComparing(PlannedSession::dayPart)
                    .thenComparing(PlannedSession::id);

    List<PlannedSession> all() {
        var history = request.current().stream().filter(request::isHistory).toList();
        var future = future(history);
        var sessions = new ArrayList<>(history);
        sessions.addAll(future);
        sessions.addAll(rest(sessions));
        sessions.sort(IN_ORDER);
        return sessions;
    }

    /** A rest day gives way to training that was done on it. */
    private List<PlannedSession> future(List<PlannedSession> history) {
        var told = history.stream().map(PlannedSession::id).collect(Collectors.toSet());
        var busy = days(history.stream().filter(PlannedSession::isTraining));
        return request.then().stream()
                .filter(session -> !session.date().isBefore(request.today()))
                .filter(session -> !told.contains(session.id()))
                .filter(session -> session.isTraining() || !busy.contains(session.date()))
                .map(RestoredSessions::reopened)
                .toList();
    }

    /** It was done then and is not now, as when what was logged is deleted: it is to be done. */
    private static PlannedSession reopened(PlannedSession session) {
        return switch (session.status()) {
            case DONE, MISSED -> session.with(PlannedStatus.PLANNED);
            case PLANNED, SKIPPED -> session;
        };
    }

    /** A day whose session is done on another day by now is free. */
    private List<PlannedSession> rest(List<PlannedSession> sessions) {
        var free = days(request.then().stream());
        free.removeIf(date -> date.isBefore(request.today()));
        free.removeAll(days(sessions.stream()));
        var making = new FreeDays(ids, request.file().athlete());
        return free.stream().map(making::rest).toList();
    }

    private static Set<LocalDate> days(Stream<PlannedSession> sessions) {
        return sessions.map(PlannedSession::date).collect(Collectors.toCollection(TreeSet::new));
    }
}
