package dev.tandem.hold;

import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A hold as it is shown. */
@Schema(name = "Hold")
record HoldView(
        UUID id,
        String reason,
        HoldOrigin origin,
        LocalDate since,
        HoldStatus status,
        @Nullable Instant clearedAt,
        @Nullable Message note) {
    /** The note of a hold that nobody cleared but the answers themselves. */
    static final Message BY_SCREENING = Message.of("hold.cleared-by-screening");

    static HoldView of(HoldEntity row) {
        return new HoldView(
                row.id,
                row.reason,
                row.origin,
                row.since,
                row.status,
                row.clearedAt,
                noted(row.note));
    }

    private static @Nullable Message noted(@Nullable String note) {
        if (note == null) {
            return null;
        }
        return note.equals(BY_SCREENING.text()) ? BY_SCREENING : Message.literal(note);
    }
}
