package dev.tandem.domain.life;

import static dev.tandem.domain.science.ReviewScience.SILENT_BREAK_FROM_DAYS;

import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.science.Cited;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The breaks of a plan in their order: days of a pause or an illness on which nothing was done, and
 * days on which nothing was logged for so long that it counts as a break (B9).
 */
@Cited({"B9", "C9", "F11"})
final class Breaks {
    /** One missed session is no break, however few there are in a week. */
    private static final int MISSED_AT_LEAST = 2;

    private final Story story;
    private final Set<LocalDate> trained = new HashSet<>();

    private Breaks(Story story) {
        this.story = story;
        story.done().days().stream()
                .filter(Breaks::isTraining)
                .forEach(day -> trained.add(day.date()));
    }

    static List<TimeOff> of(Story story) {
        return new Breaks(story).merged();
    }

    private List<TimeOff> merged() {
        var breaks = new ArrayList<TimeOff>();
        for (var each : story.startDate().datesUntil(end().plusDays(1)).toList()) {
            var kind = kindOf(each);
            if (kind != null) {
                add(new TimeOff(each, each, kind), breaks);
            }
        }
        return List.copyOf(breaks);
    }

    private static void add(TimeOff day, List<TimeOff> breaks) {
        if (!breaks.isEmpty() && breaks.getLast().touches(day)) {
            breaks.add(breaks.removeLast().with(day));
        } else {
            breaks.add(day);
        }
    }

    private LocalDate end() {
        return story.timeOff().stream()
                .map(TimeOff::to)
                .reduce(story.today(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private TimeOff.@Nullable Kind kindOf(LocalDate date) {
        if (trained.contains(date)) {
            return null;
        }
        return story.timeOff().stream()
                .filter(each -> each.covers(date))
                .map(TimeOff::kind)
                .sorted()
                .findFirst()
                .orElseGet(() -> isSilent(date) ? TimeOff.Kind.SILENCE : null);
    }

    /** Whether the day is one of many in a row that are over and have nothing logged. */
    private boolean isSilent(LocalDate date) {
        if (!date.isBefore(story.today())) {
            return false;
        }
        var from = date;
        while (isIdle(from.minusDays(1))) {
            from = from.minusDays(1);
        }
        var to = date;
        while (isIdle(to.plusDays(1))) {
            to = to.plusDays(1);
        }
        var gap = new TimeOff(from, to, TimeOff.Kind.SILENCE);
        return gap.days() >= SILENT_BREAK_FROM_DAYS && missed(gap) >= MISSED_AT_LEAST;
    }

    private boolean isIdle(LocalDate date) {
        return !date.isBefore(story.startDate())
                && date.isBefore(story.today())
                && !trained.contains(date);
    }

    private long missed(TimeOff gap) {
        return story.weeks().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> gap.covers(session.date()))
                .filter(session -> session.planned().isTraining())
                .filter(session -> session.current().status() != PlannedStatus.DONE)
                .count();
    }

    private static boolean isTraining(TrainingDay day) {
        return day.runs() > 0 || day.strengthSessions() > 0 || day.load() > 0;
    }
}
