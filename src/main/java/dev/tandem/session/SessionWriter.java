package dev.tandem.session;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.AthleteLock;
import dev.tandem.platform.storage.Ids;
import dev.tandem.session.SessionHistoryService.DaysChanged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Writes sessions, one writer an athlete at a time, and brings their days up to date. */
@ApplicationScoped
class SessionWriter {
    private final Intake intake;
    private final DaySums days;
    private final Event<DaysChanged> listeners;

    SessionWriter(Intake intake, DaySums days, Event<DaysChanged> listeners) {
        this.intake = intake;
        this.days = days;
        this.listeners = listeners;
    }

    /** A session as it is stored now, and whether it was new. */
    record Stored(SessionView view, boolean isNew) {}

    /** Stores new sessions and updates those whose source is known; all count at once. */
    List<Stored> store(Athlete athlete, List<NewSession> told) {
        AthleteLock.SESSIONS.hold(athlete.id());
        var known = knownBySource(athlete.id(), told);
        var touched = new TreeSet<LocalDate>();
        var rows = new ArrayList<SessionEntity>();
        var isNew = new ArrayList<Boolean>();
        for (var session : told) {
            var row = session.source() == null ? null : known.get(session.source());
            isNew.add(row == null);
            rows.add(
                    row == null
                            ? insert(athlete, session)
                            : update(athlete, row, session, touched));
            if (session.source() != null) {
                known.put(session.source(), rows.getLast());
            }
            touched.add(rows.getLast().date);
        }
        settle(athlete.id(), touched);
        var stored = new ArrayList<Stored>();
        for (int index = 0; index < rows.size(); index++) {
            stored.add(new Stored(SessionView.of(rows.get(index)), isNew.get(index)));
        }
        return stored;
    }

    SessionView change(Athlete athlete, SessionEntity row, NewSession told) {
        requireFreeSource(row, told.source());
        var touched = new TreeSet<>(List.of(row.date));
        update(athlete, row, told, touched);
        settle(athlete.id(), touched);
        return SessionView.of(row);
    }

    void settle(UUID athleteId, SortedSet<LocalDate> touched) {
        SessionEntity.flush();
        var changed = intake.settle(athleteId, touched);
        days.refresh(athleteId, changed);
        SessionEntity.flush();
        if (!changed.isEmpty()) {
            listeners.fire(new DaysChanged(athleteId, changed));
        }
    }

    private static Map<SourceBody, SessionEntity> knownBySource(
            UUID athleteId, List<NewSession> told) {
        var sources = told.stream().map(NewSession::source).filter(Objects::nonNull).toList();
        return Sessions.bySources(athleteId, sources).stream()
                .collect(
                        toMap(SourceBody::required, row -> row, (one, other) -> one, HashMap::new));
    }

    private static SessionEntity insert(Athlete athlete, NewSession told) {
        var row = new SessionEntity(athlete.id(), told.toDomain(Ids.next(), day(told, athlete)));
        tell(row, told);
        row.persist();
        return row;
    }

    /** The day stays fixed as long as the start does (R22). */
    private static SessionEntity update(
            Athlete athlete, SessionEntity row, NewSession told, SortedSet<LocalDate> touched) {
        touched.add(row.date);
        var sameStart = row.startedAt.equals(told.startedAt().toInstant());
        var date = sameStart ? row.date : day(told, athlete);
        row.set(told.toDomain(row.id, date));
        tell(row, told);
        touched.add(date);
        return row;
    }

    private static void tell(SessionEntity row, NewSession told) {
        row.notes = told.notes();
        if (told.plannedSessionId() != null || row.matchedBy == MatchedBy.REQUEST) {
            row.plannedSessionId = told.plannedSessionId();
            row.matchedBy = told.plannedSessionId() == null ? null : MatchedBy.REQUEST;
        }
    }

    private static LocalDate day(NewSession told, Athlete athlete) {
        return told.startedAt().atZoneSameInstant(athlete.person().timeZone()).toLocalDate();
    }

    private static void requireFreeSource(SessionEntity row, @Nullable SourceBody source) {
        if (source == null) {
            return;
        }
        Sessions.bySources(row.athleteId, List.of(source)).stream()
                .filter(other -> !other.id.equals(row.id))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw Problems.conflict(Message.of("problem.source-taken"));
                        });
    }
}
