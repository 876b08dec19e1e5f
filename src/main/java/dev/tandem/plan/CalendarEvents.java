package dev.tandem.plan;

import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

import dev.tandem.domain.device.Script;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;

/** The events of a calendar: of planned sessions, and of those that are off. */
record CalendarEvents(CalendarService.Times times, ZoneId zone, Words words) {

    /** A day that became rest keeps its event, called off. */
    VEvent of(PlannedSessionEntity row) {
        var outline = row.workout.outline();
        var event = event(row.id, row.sequence);
        event.setDateTimeStamp(Date.from(row.changedAt));
        setTime(event, row);
        event.setSummary(summary(outline, row.dayPart));
        event.setDescription(
                words.say(outline.purpose())
                        + "\n"
                        + String.join("\n", Script.of(row.workout, words)));
        var isOff = row.status == PlannedStatus.SKIPPED || !row.kind.isTraining();
        event.setStatus(isOff ? Status.cancelled() : Status.confirmed());
        return event;
    }

    VEvent of(DroppedSessionEntity row) {
        var event = event(row.id, row.sequence);
        event.setDateTimeStamp(Date.from(row.droppedAt));
        setDay(event, row.date);
        event.setSummary(words.say(row.title()));
        event.setStatus(Status.cancelled());
        return event;
    }

    private static VEvent event(UUID id, int sequence) {
        var event = new VEvent();
        event.setUid(id + "@tandem");
        event.setSequence(sequence);
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /**
     * A time is written in UTC, so that no reader needs to know the rules of the athlete's zone.
     */
    private void setTime(VEvent event, PlannedSessionEntity row) {
        var time = times.of(row.dayPart);
        if (time == null || row.minutes == 0) {
            setDay(event, row.date);
            return;
        }
        var start = row.date.atTime(time).atZone(zone);
        event.setDateStart(Date.from(start.toInstant()));
        event.setDateEnd(Date.from(start.plusMinutes(row.minutes).toInstant()));
    }

    private static void setDay(VEvent event, LocalDate date) {
        event.setDateStart(day(date), false);
        event.setDateEnd(day(date.plusDays(1)), false);
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                false);
    }

    private String summary(Outline outline, DayPart part) {
        return words.say(
                switch (part) {
                    case AM -> Message.of("calendar.am", outline.title());
                    case PM -> Message.of("calendar.pm", outline.title());
                    case ANY -> outline.title();
                });
    }
}
