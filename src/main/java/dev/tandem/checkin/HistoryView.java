package dev.tandem.checkin;

import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.Readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Readiness day by day; a day without a check-in is a gap. */
@Schema(name = "ReadinessHistory")
record HistoryView(List<DayView> items) {

    /** One day as it was judged, with how sure that was. */
    @Schema(name = "ReadinessDay")
    record DayView(
            LocalDate date,
            double score,
            Band band,
            @Nullable Double coverage,
            Readiness.Confidence.@Nullable Level confidence) {

        static DayView of(CheckInEntity row) {
            var coverage = row.coverage;
            return new DayView(
                    row.date,
                    row.score,
                    row.band,
                    coverage == null ? null : rounded(coverage),
                    row.confidence);
        }

        private static double rounded(double coverage) {
            return BigDecimal.valueOf(coverage).setScale(3, RoundingMode.HALF_UP).doubleValue();
        }
    }
}
