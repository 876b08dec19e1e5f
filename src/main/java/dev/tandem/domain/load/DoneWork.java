package dev.tandem.domain.load;

import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;

/** One session that counts, as far as weeks are compared by it: load in AU, metres of a run. */
public record DoneWork(
        LocalDate date, SessionKind kind, double minutes, double meters, double load) {}
