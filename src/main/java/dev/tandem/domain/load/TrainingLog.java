package dev.tandem.domain.load;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where planning reads what was trained. An interface, though only one thing implements it: what is
 * done is matched with what is planned, and what is planned starts from what was done, so that one
 * of the two must not know the other.
 */
public interface TrainingLog {
    /** The days with training of a span, both ends included. */
    TrainingHistory history(UUID athleteId, LocalDate from, LocalDate to);
}
