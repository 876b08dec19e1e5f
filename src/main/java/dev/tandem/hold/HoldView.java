package dev.tandem.hold;

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
        @Nullable String note) {
    static HoldView of(HoldEntity row) {
        return new HoldView(
                row.id, row.reason, row.origin, row.since, row.status, row.clearedAt, row.note);
    }
}
