package dev.tandem.domain.alert;

import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;

/**
 * Something worth saying over weeks: what it is about (the subject tells apart alerts of one kind,
 * such as two lifts, and is empty where there is only one), since when it has been so, what was
 * seen, and what to do.
 */
public record Alert(
        AlertKind kind,
        String subject,
        AlertSeverity severity,
        LocalDate since,
        Message message,
        Message whatToDo,
        List<Seen> seen) {
    public Alert {
        seen = List.copyOf(seen);
    }

    /** The same alert, with an earlier beginning. */
    public Alert since(LocalDate day) {
        return new Alert(kind, subject, severity, day, message, whatToDo, seen);
    }

    /** Words of an alert, by its kind and what is the case. */
    static Message said(String key, Object... args) {
        return Message.of("alert." + key, args);
    }
}
