package dev.tandem.alert;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.alert.AlertBook;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.security.Caller;
import dev.tandem.platform.storage.AthleteLock;
import dev.tandem.platform.view.AlertView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Alerts, read anew whenever somebody asks, and kept with what became of them. */
@ApplicationScoped
public class AlertService {
    /** A column for a query over a row {@code r} of the advice of a day, see {@link #shown}. */
    public static final String SHOWN_SQL = Screen.SQL;

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final AthleteService athletes;
    private final Outlooks outlooks;
    private final Caller caller;
    private final Clock clock;

    AlertService(AthleteService athletes, Outlooks outlooks, Caller caller, Clock clock) {
        this.athletes = athletes;
        this.outlooks = outlooks;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The open ones for today's screen, most severe first, at most three: as they were kept if
     * nothing has changed since, else read anew.
     *
     * @param kept what {@link #SHOWN_SQL} found beside today's advice; null if the advice is new
     */
    @Transactional
    public List<AlertView> shown(AthleteFile file, @Nullable String kept) {
        var today = athletes.today(file.athlete());
        var screen = kept == null ? null : Screen.parse(kept);
        if (screen != null && screen.isOf(today)) {
            return screen.shown();
        }
        var standing = settle(file);
        AlertEntity.getEntityManager()
                .createNativeQuery(Screen.KEEP)
                .setParameter(1, file.athlete().id())
                .setParameter(2, today)
                .executeUpdate();
        return Screen.of(standing).shown();
    }

    @Transactional
    List<AlertView> list(
            UUID athleteId, AlertView.@Nullable State state, @Nullable String position, int most) {
        settle(athletes.file(athleteId));
        var before = position == null ? AFTER_ALL : UUID.fromString(position);
        return AlertEntity.before(athleteId, before, state, most).stream()
                .map(AlertEntity::view)
                .toList();
    }

    @Transactional
    AlertView read(UUID athleteId, UUID alertId) {
        settle(athletes.file(athleteId));
        return existing(athleteId, alertId).view();
    }

    /** Again is the same as once; what is resolved stays so. */
    @Transactional
    AlertView acknowledge(UUID athleteId, UUID alertId) {
        settle(athletes.file(athleteId));
        var row = existing(athleteId, alertId);
        row.acknowledge(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject());
        return row.view();
    }

    /** One reading at a time, so that nothing is opened twice. */
    private List<AlertEntity> settle(AthleteFile file) {
        var athleteId = file.athlete().id();
        var today = athletes.today(file.athlete());
        AthleteLock.ALERTS.hold(athleteId);
        var alerts = AlertBook.alerts(outlooks.of(file, today));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var standing = new Ledger(athleteId, today, now).settle(alerts);
        AlertEntity.flush();
        return standing;
    }

    private static AlertEntity existing(UUID athleteId, UUID alertId) {
        return AlertEntity.find(athleteId, alertId).orElseThrow(Problems::notFound);
    }
}
