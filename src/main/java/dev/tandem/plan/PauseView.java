package dev.tandem.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Days off within a plan. */
@Schema(name = "Pause")
record PauseView(UUID id, LocalDate from, LocalDate to, @Nullable String reason) {
    static PauseView of(PauseEntity row) {
        return new PauseView(row.id, row.firstDay, row.lastDay, row.reason);
    }
}
