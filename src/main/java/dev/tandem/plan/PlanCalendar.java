package dev.tandem.plan;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlannedStatus;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;

/**
 * A plan as a calendar (RFC 5545): an event of a whole day for each training session. Its UID is
 * the session's for ever, its SEQUENCE counts how often the session itself was changed.
 */
final class PlanCalendar {
    private static final String PRODUCT = "-//Tandem//Training plan//EN";

    private PlanCalendar() {}

    static String of(WholePlan plan) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        plan.rows().stream()
                .filter(row -> row.kind.isTraining())
                .map(PlanCalendar::event)
                .forEach(calendar::addEvent);
        return FoldedLines.of(unfolded(calendar));
    }

    private static VEvent event(PlannedSessionEntity row) {
        var outline = row.workout.outline();
        var event = new VEvent();
        event.setUid(row.id + "@tandem");
        event.setDateTimeStamp(Date.from(row.changedAt));
        event.setSequence(row.sequence);
        event.setDateStart(date(row.date), false);
        event.setDateEnd(date(row.date.plusDays(1)), false);
        event.setSummary(summary(outline, row.dayPart));
        event.setDescription(description(outline));
        event.setStatus(
                row.status == PlannedStatus.SKIPPED ? Status.cancelled() : Status.confirmed());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static ICalDate date(LocalDate date) {
        return new ICalDate(
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                false);
    }

    private static String summary(Outline outline, DayPart part) {
        return switch (part) {
            case AM -> outline.title() + " (morning)";
            case PM -> outline.title() + " (evening)";
            case ANY -> outline.title();
        };
    }

    private static String description(Outline outline) {
        return String.format(
                Locale.ROOT,
                "%s\n%d min, effort %s of 10",
                outline.purpose(),
                outline.durationMinutes(),
                outline.targetRpe() % 1 == 0
                        ? Long.toString((long) outline.targetRpe())
                        : Double.toString(outline.targetRpe()));
    }

    /** The library folds by characters, the standard by octets: it is not asked to fold. */
    private static String unfolded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
