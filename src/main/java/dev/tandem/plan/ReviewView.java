package dev.tandem.plan;

import dev.tandem.domain.life.Tally;
import dev.tandem.domain.life.Verdict;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A week looked back on: planned and done side by side, and what changes because of it. */
@Schema(name = "WeekReview")
record ReviewView(
        int week,
        LocalDate startDate,
        @Schema(description = "False while the week is still going on.") boolean complete,
        Tally planned,
        Tally done,
        @Schema(description = "Share of the planned sessions that were done, 0 to 1.")
                @Nullable Double adherence,
        Verdict verdict,
        Message text,
        @Schema(description = "Several weeks in a row came to much less than planned.")
                boolean goalInQuestion,
        List<PlanChange> changes,
        int revision,
        Instant reviewedAt) {

    static ReviewView of(ReviewEntity row) {
        var review = row.review;
        return new ReviewView(
                row.week,
                review.startDate(),
                review.isOver(),
                review.planned(),
                review.done(),
                review.adherence(),
                review.verdict(),
                row.text,
                row.goalInQuestion,
                row.changes,
                row.revision,
                row.reviewedAt);
    }
}
