package dev.tandem.domain.season.strength;

import java.util.List;
import java.util.Optional;

/** The strength sessions of a week, in the order of their keys. */
public record Filled(List<FilledSession> sessions) {
    public Filled {
        sessions = List.copyOf(sessions);
    }

    public Optional<FilledSession> of(String key) {
        return sessions.stream().filter(session -> session.key().equals(key)).findFirst();
    }
}
