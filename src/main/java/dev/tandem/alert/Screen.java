package dev.tandem.alert;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.domain.alert.Alert;
import dev.tandem.domain.alert.AlertBook;
import dev.tandem.domain.science.AlertScience;
import dev.tandem.platform.json.StoredJson;
import dev.tandem.platform.view.AlertView;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The open alerts as they were last read for the screen of a day, in a form that comes along with
 * the day's advice in one statement: when they were read, what the advice, the plan and the day's
 * training were then and are now, and the alerts.
 */
record Screen(@Nullable LocalDate date, @Nullable String seen, String now, List<Open> open) {

    record Open(UUID id, Alert alert) {
        AlertView view() {
            return AlertView.of(id, alert, AlertView.Standing.OPEN);
        }
    }

    /** What alerts may have changed with, beside the calendar. */
    private static final String NOW =
            """
            concat_ws('/', r.inputs,
              (select p.id || ':' || p.revision from plan p
                 where p.athlete_id = r.athlete_id and p.status = 'ACTIVE'),
              (select d.load from training_day d
                 where d.athlete_id = r.athlete_id and d.date = r.date))
            """;

    /** For a row {@code r} of the advice of a day. */
    static final String SQL =
            """
            (select jsonb_build_object('date', k.date, 'seen', k.seen, 'now', %s, 'open',
               (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'alert', a.alert)), '[]')
                  from alert a where a.athlete_id = r.athlete_id and a.state = 'OPEN'))
               from alert_reading k where k.athlete_id = r.athlete_id)
            """
                    .formatted(NOW);

    static final String KEEP =
            """
            insert into alert_reading (athlete_id, date, seen)
              select r.athlete_id, r.date, %s from recommendation r
                where r.athlete_id = ?1 and r.date = ?2
              on conflict (athlete_id) do update set date = excluded.date, seen = excluded.seen
            """
                    .formatted(NOW);

    static Screen parse(String json) {
        try {
            return StoredJson.mapper().readValue(json, Screen.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    /** Just read. */
    static Screen of(List<AlertEntity> standing) {
        var open =
                standing.stream()
                        .filter(row -> row.state == AlertView.State.OPEN)
                        .map(row -> new Open(row.id, row.alert))
                        .toList();
        return new Screen(null, null, "", open);
    }

    boolean isOf(LocalDate today) {
        return today.equals(date) && now.equals(seen);
    }

    List<AlertView> shown() {
        return open.stream()
                .sorted(Comparator.comparing(Open::alert, AlertBook.ORDER))
                .limit(AlertScience.SHOWN_TODAY)
                .map(Open::view)
                .toList();
    }
}
