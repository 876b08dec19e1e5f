package dev.tandem.progress;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.progress.PlannedWeek;
import dev.tandem.domain.progress.Praise;
import dev.tandem.domain.progress.Streak;
import dev.tandem.domain.science.ProgressScience;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.platform.json.StoredJson;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where an athlete stands, in a form that comes along with the day's advice in one statement. */
record Standings(List<PlannedWeek> weeks, @Nullable Latest praise) {

    /** What was achieved last. */
    record Latest(LocalDate date, Message sentence) {
        boolean isNews(LocalDate today) {
            return !date.isBefore(today.minusDays(1)) && !date.isAfter(today);
        }
    }

    private static final String TRAINING =
            SessionKind.TRAINING.stream()
                    .map(kind -> "'" + kind.name() + "'")
                    .collect(Collectors.joining(", "));

    /** For a row {@code a} of an athlete and a parameter {@code :date}; the weeks of two years. */
    static final String SQL =
            "(select jsonb_build_object('weeks',"
                    + " (select coalesce(jsonb_agg(to_jsonb(w) order by w.monday), '[]') from ("
                    + "select cast(date_trunc('week', s.date) as date) as monday,"
                    + " count(*) as planned, count(*) filter (where s.status = 'DONE') as done"
                    + " from planned_session s where s.athlete_id = a.id and s.active"
                    + " and s.kind in ("
                    + TRAINING
                    + ") and s.date between cast(:date as date) - 7 * "
                    + ProgressScience.FOLLOWED_WEEKS_COUNTED
                    + " and cast(:date as date) + 6 group by 1) w), 'praise',"
                    + " (select jsonb_build_object('date', p.date, 'sentence', p.sentence)"
                    + " from praise p where p.athlete_id = a.id)))";

    static Standings parse(String json) {
        try {
            return StoredJson.mapper().readValue(json, Standings.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    ProgressService.Standing on(LocalDate today) {
        var thisMonday = LoadHistory.mondayOf(today);
        var past = weeks.stream().filter(week -> !week.monday().isAfter(thisMonday)).toList();
        var streak = Streak.of(past, thisMonday);
        var news = Optional.ofNullable(praise).filter(latest -> latest.isNews(today));
        return new ProgressService.Standing(
                streak, news.map(Latest::sentence).or(() -> Praise.of(streak)));
    }
}
