package dev.tandem.domain.load;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where planning reads what was trained. An interface, though only one thing implements it: what is
 * done is matched with what is planned, and what is planned starts from what was done, so that one
 * of the two must not know the other.
 */
public interface TrainingLog {
    /** The days with training of a span, both ends included. */
    TrainingHistory history(UUID athleteId, LocalDate from, LocalDate to);

    /** The sessions that count of a span, both ends included, in the order they were done. */
    List<DoneWork> work(UUID athleteId, LocalDate from, LocalDate to);
}
