package dev.tandem.progress;

import dev.tandem.domain.progress.Milestone;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** What was reached for the first time, the latest first. */
@Schema(name = "Milestones")
record MilestonesView(List<MilestoneView> items) {
    /** A milestone: its code never changes, its title is for people. */
    @Schema(name = "Milestone")
    record MilestoneView(String code, LocalDate date, Message title) {}

    static MilestonesView of(List<Milestone> milestones) {
        return new MilestonesView(
                milestones.stream()
                        .map(it -> new MilestoneView(it.code(), it.date(), it.title()))
                        .toList());
    }
}
