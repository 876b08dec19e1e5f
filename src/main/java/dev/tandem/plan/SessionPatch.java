package dev.tandem.plan;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be done with a planned session: it is moved to a date, or skipped. */
@Schema(name = "SessionMove")
record SessionPatch(
        @Schema(description = "Where it moves, within its week.", examples = "2026-12-10")
                @Nullable LocalDate date,
        @Schema(description = "Matters if that day then holds two sessions.", examples = "any")
                @Nullable DayPart dayPart,
        @Schema(enumeration = "skipped", examples = "skipped") @Nullable PlannedStatus status,
        @Schema(examples = "travel") @Size(min = 1, max = 200) @Nullable String reason) {

    @AssertTrue(message = "{fault.date-or-status}")
    @PointsAt("date")
    public boolean isAboutSomething() {
        return date != null || status != null;
    }

    @AssertTrue(message = "{fault.not-with-date}")
    @PointsAt("status")
    public boolean isOneThing() {
        return date == null || status == null;
    }

    @AssertTrue(message = "{fault.only-skipped}")
    @PointsAt("status")
    public boolean isSkippedAtMost() {
        return status == null || status == PlannedStatus.SKIPPED;
    }

    @AssertTrue(message = "{fault.needs-date}")
    @PointsAt("dayPart")
    public boolean isPartOfADate() {
        return dayPart == null || date != null;
    }

    DayPart part() {
        return dayPart == null ? DayPart.ANY : dayPart;
    }

    Message reasonOr(Message usual) {
        return reason == null ? usual : Message.literal(reason);
    }
}
