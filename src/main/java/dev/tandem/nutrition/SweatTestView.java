package dev.tandem.nutrition;

import dev.tandem.domain.nutrition.SweatFinding;
import dev.tandem.domain.nutrition.SweatTest;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A weighed session as callers see it, with what it tells. */
@Schema(name = "SweatTest")
record SweatTestView(
        UUID id,
        LocalDate date,
        int durationMinutes,
        double massBeforeKg,
        double massAfterKg,
        int fluidMl,
        @Nullable Integer urineMl,
        @Nullable Double temperatureC,
        @Nullable Double sweatMlPerHour,
        double lossPercent,
        Message text,
        List<String> evidence) {

    static SweatTestView of(SweatTestEntity row) {
        SweatTest test = row.toDomain();
        var finding = SweatFinding.of(test);
        return new SweatTestView(
                row.key.id(),
                row.date,
                row.durationMinutes,
                row.massBeforeKg,
                row.massAfterKg,
                row.fluidMl,
                row.urineMl,
                row.temperatureC,
                finding.sweatMlPerHour(),
                finding.lossPercent(),
                finding.text(),
                finding.evidence());
    }
}
