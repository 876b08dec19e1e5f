package dev.tandem.session;

import dev.tandem.domain.load.DailyLoad;
import dev.tandem.domain.load.FitnessFatigue;
import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The days that a question about load asks for. */
record LoadQuery(LocalDate from, LocalDate to) {
    private static final int MOST_DAYS = 400;

    /** What is given when nothing is asked for: six weeks, the time constant of fitness. */
    private static final int DAYS_UNASKED = 42;

    static LoadQuery of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var end = to != null ? to : today;
        var start = from != null ? from : end.minusDays(DAYS_UNASKED - 1);
        if (start.isAfter(end)) {
            throw Problems.badParameter("from", "out-of-range", Message.of("fault.after-to"));
        }
        if (ChronoUnit.DAYS.between(start, end) >= MOST_DAYS) {
            throw Problems.badParameter("from", "out-of-range", Message.of("fault.days-before-to"));
        }
        return new LoadQuery(start, end);
    }

    /** Two statements, however long the history. */
    SessionService.Loads answer(UUID athleteId) {
        var monday = LoadHistory.mondayOf(from);
        var before = TrainingDayEntity.lastUntil(athleteId, from.minusDays(1));
        var evening =
                before.map(day -> day.eveningOf(from.minusDays(1))).orElse(FitnessFatigue.ZERO);
        var rows =
                TrainingDayEntity.between(athleteId, monday, LoadHistory.mondayOf(to).plusDays(6));
        var loads = rows.stream().map(LoadQuery::load).toList();
        return new SessionService.Loads(
                LoadHistory.forward(evening, from, to, loads), LoadHistory.weeks(from, to, loads));
    }

    private static DailyLoad load(TrainingDayEntity row) {
        return new DailyLoad(row.date, row.load, row.runLoad, row.strengthLoad);
    }
}
