package dev.tandem.session;

import dev.tandem.domain.load.DoneWork;
import dev.tandem.domain.session.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** What was done over weeks and years, for whoever counts it. */
@ApplicationScoped
public class SessionHistoryService {

    /** Told within the change, once their day rows are right, of days whose sessions changed. */
    public record DaysChanged(UUID athleteId, SortedSet<LocalDate> days) {}

    /** What a session that counts came to, and the planned one that it fulfilled. */
    public record Fulfilled(DoneWork work, @Nullable UUID plannedSessionId) {}

    /** What counts on some days, in the order in which it was done. */
    @Transactional
    public List<Session> counting(UUID athleteId, Collection<LocalDate> days) {
        return Sessions.counting(athleteId, List.copyOf(days)).stream()
                .map(SessionEntity::toDomain)
                .toList();
    }

    /** What counts in a span of days; no session is read whole. */
    @Transactional
    public List<Fulfilled> done(UUID athleteId, LocalDate from, LocalDate to) {
        return Sessions.done(athleteId, from, to);
    }

    /** The days on which the first, the tenth ... session was done; one statement. */
    @Transactional
    public Map<Integer, LocalDate> daysOfCount(UUID athleteId, Collection<Integer> counts) {
        return Sessions.daysOfCount(athleteId, counts);
    }
}
