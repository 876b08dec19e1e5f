package dev.tandem.recommendation;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Where a piece of all advice ended, in the order of athletes and days. */
record Place(UUID athleteId, LocalDate date) {

    /** What a caller sends back; 400 if it is none of ours. */
    static Place of(String cursor) {
        try {
            var parts = cursor.split("/", 2);
            return new Place(UUID.fromString(parts[0]), LocalDate.parse(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException foreign) {
            throw Problems.badField("/cursor", "bad-format", Message.of("fault.replay-cursor"));
        }
    }

    @Override
    public String toString() {
        return athleteId + "/" + date;
    }
}
