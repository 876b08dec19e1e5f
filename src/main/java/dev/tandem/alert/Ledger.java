package dev.tandem.alert;

import dev.tandem.domain.alert.Alert;
import dev.tandem.platform.storage.Ids;
import dev.tandem.platform.view.AlertView.State;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings the kept alerts up to what is the case. One whose cause is gone is resolved; one that
 * comes back within a week is opened again, later ones are new; what was acknowledged and got worse
 * is open again.
 */
record Ledger(UUID athleteId, LocalDate today, Instant now) {
    private static final int LATELY_DAYS = 7;

    /** What stands afterwards. */
    List<AlertEntity> settle(List<Alert> alerts) {
        var kept = AlertEntity.since(athleteId, today.minusDays(LATELY_DAYS));
        kept.stream()
                .filter(AlertEntity::stands)
                .filter(row -> alerts.stream().noneMatch(row::isAbout))
                .forEach(row -> row.resolve(today));
        return alerts.stream().map(alert -> settle(alert, kept)).toList();
    }

    private AlertEntity settle(Alert alert, List<AlertEntity> kept) {
        var row = known(alert, kept);
        if (row.isEmpty()) {
            var opened = new AlertEntity(key(), alert, today, now);
            opened.persist();
            return opened;
        }
        carryOn(row.get(), alert);
        return row.get();
    }

    /** The one that stands, else the last that was resolved. */
    private static Optional<AlertEntity> known(Alert alert, List<AlertEntity> kept) {
        var same = kept.stream().filter(row -> row.isAbout(alert)).toList();
        return same.stream()
                .filter(AlertEntity::stands)
                .findFirst()
                .or(() -> same.stream().reduce((_, later) -> later));
    }

    private void carryOn(AlertEntity row, Alert alert) {
        boolean hasBegunAnew = alert.since().isAfter(row.seenOn);
        if (!row.stands() || hasBegunAnew) {
            row.open(alert, today, now);
            return;
        }
        var since = row.alert.since();
        if (row.state == State.ACKNOWLEDGED && alert.severity().compareTo(row.severity) > 0) {
            row.open(alert.since(since), today, now);
        } else {
            row.tell(alert.since(since), today);
        }
    }

    private AlertEntity.Key key() {
        return new AlertEntity.Key(athleteId, Ids.next());
    }
}
