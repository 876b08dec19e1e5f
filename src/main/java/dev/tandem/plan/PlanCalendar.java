package dev.tandem.plan;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A plan as a calendar (RFC 5545): an event for each training session. Its UID is the session's for
 * ever, its SEQUENCE counts how often the session itself was changed; what is off is cancelled.
 */
final class PlanCalendar {
    private static final String PRODUCT = "-//Tandem//Training plan//EN";
    private static final String NAME = "Training";

    private PlanCalendar() {}

    static String of(
            List<PlannedSessionEntity> planned,
            List<DroppedSessionEntity> dropped,
            CalendarEvents events) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setExperimentalProperty("X-WR-CALNAME", NAME);
        planned.stream()
                .filter(row -> row.kind.isTraining() || row.sequence > 0)
                .map(events::of)
                .forEach(calendar::addEvent);
        dropped.stream().map(events::of).forEach(calendar::addEvent);
        return FoldedLines.of(unfolded(calendar));
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
