package dev.tandem.plan;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlannedStatus;
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

    static final String EXAMPLE = "{\"date\":\"2026-12-10\"}";

    static final String SESSION_EXAMPLE =
            """
            {"id":"01a1f2d0-0000-7a1b-8c2d-3e4f5a6b7c8d","date":"2026-12-10","dayPart":"any","kind":"run",\
            "type":"easy","title":"Easy run 40 min","purpose":"Easy minutes that build your base.",\
            "durationMinutes":40,"distanceMeters":6500,"targetRpe":3,"load":120,"tags":[],"status":"planned",\
            "warmUp":[{"name":"Walk, then jog slowly","minutes":5}],"coolDown":[{"name":"Walk","minutes":5}],\
            "steps":[{"kind":"run","durationSeconds":1800,"target":{"type":"rpe","min":2,"max":4}}],"placement":[]}\
            """;

    static final String ANSWER_EXAMPLE =
            """
            {"revision":2,"week":{"number":1,"startDate":"2026-12-07","phase":"base","focus":"Easy running.",\
            "runDistanceMeters":24000,"load":1450,"sessions":[]},\
            "changes":[{"sessionId":"01a1f2d0-0000-7a1b-8c2d-3e4f5a6b7c8d","kind":"moved","from":"2026-12-09",\
            "to":"2026-12-10","because":"you moved it"}]}\
            """;

    @AssertTrue(message = "is required, or status")
    @PointsAt("date")
    public boolean isAboutSomething() {
        return date != null || status != null;
    }

    @AssertTrue(message = "cannot come with a date")
    @PointsAt("status")
    public boolean isOneThing() {
        return date == null || status == null;
    }

    @AssertTrue(message = "can only become skipped")
    @PointsAt("status")
    public boolean isSkippedAtMost() {
        return status == null || status == PlannedStatus.SKIPPED;
    }

    @AssertTrue(message = "needs a date")
    @PointsAt("dayPart")
    public boolean isPartOfADate() {
        return dayPart == null || date != null;
    }

    DayPart part() {
        return dayPart == null ? DayPart.ANY : dayPart;
    }

    String reasonOr(String usual) {
        return reason == null ? usual : reason;
    }
}
