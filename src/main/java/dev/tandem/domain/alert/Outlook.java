package dev.tandem.domain.alert;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.domain.science.AlertScience;
import dev.tandem.domain.session.Session;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that alerts are read from on a day, and nothing else: the check-ins and the logged days up to
 * it, that day's among them; the sessions of the last months; the plan of the next days; and the
 * day of the last clearing by a professional.
 */
public record Outlook(
        LocalDate date,
        AthleteFile file,
        Diary diary,
        LoggedDays log,
        List<Session> sessions,
        List<PlannedSession> ahead,
        @Nullable LocalDate clearedOn) {

    /**
     * Days of check-ins that alerts look at: a decision's, and those an alert may have begun in.
     */
    public static final int DIARY_DAYS = Diary.DAYS + AlertScience.SINCE_DAYS;

    public Outlook {
        diary = diary.before(date.plusDays(1));
        sessions = List.copyOf(sessions);
        ahead = List.copyOf(ahead);
    }

    /** What was logged up to the day and on it. */
    TrainingHistory history() {
        return log.before(date.plusDays(1)).history();
    }

    /** The first day of those up to the day on which something has held without a gap. */
    static LocalDate since(LocalDate date, Predicate<LocalDate> holds) {
        var since = date;
        var oldest = date.minusDays(AlertScience.SINCE_DAYS);
        while (since.isAfter(oldest) && holds.test(since.minusDays(1))) {
            since = since.minusDays(1);
        }
        return since;
    }
}
