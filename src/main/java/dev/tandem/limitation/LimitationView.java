package dev.tandem.limitation;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A limitation as callers see it. */
@Schema(name = "Limitation")
record LimitationView(
        UUID id,
        BodyArea area,
        int severity,
        LocalDate since,
        @Nullable LocalDate until,
        Set<Restriction> forbids) {

    static LimitationView of(Limitation limitation) {
        return new LimitationView(
                limitation.id(),
                limitation.area(),
                limitation.severity(),
                limitation.since(),
                limitation.until(),
                limitation.forbids());
    }
}
