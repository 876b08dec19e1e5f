package dev.tandem.hold;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.recommendation.Hold;
import dev.tandem.domain.recommendation.Medical;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.security.Caller;
import dev.tandem.platform.storage.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds, and what they mean for a day's decision. */
@ApplicationScoped
public class HoldService {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AthleteService athletes;
    private final Caller caller;
    private final Clock clock;

    HoldService(AthleteService athletes, Caller caller, Clock clock) {
        this.athletes = athletes;
        this.caller = caller;
        this.clock = clock;
    }

    /** A reported red flag holds training until it is cleared; again is the same as once (R38). */
    @Transactional
    public void flagged(UUID athleteId, Set<RedFlag> flags, LocalDate date) {
        if (!flags.isEmpty()) {
            var known = HoldEntity.all(athleteId);
            flags.forEach(
                    flag -> hold(known, athleteId, new Cause(flag, HoldOrigin.RED_FLAG, date)));
        }
    }

    /** A screening concern holds training until it, or the whole screening, is cleared. */
    void screened(@Observes AthleteService.Screened event) {
        var athlete = event.athlete();
        var known = HoldEntity.all(athlete.id());
        if (athlete.screening().holdsTraining()) {
            var today = athletes.today(athlete);
            athlete.screening()
                    .concerns()
                    .forEach(
                            concern ->
                                    hold(
                                            known,
                                            athlete.id(),
                                            new Cause(concern, HoldOrigin.SCREENING, today)));
        } else {
            activeOfScreening(known)
                    .forEach(
                            row ->
                                    row.clear(
                                            clock.instant(),
                                            caller.subject(),
                                            HoldView.BY_SCREENING.text()));
        }
    }

    private record Cause(Enum<?> reason, HoldOrigin origin, LocalDate since) {}

    private static void hold(List<HoldEntity> known, UUID athleteId, Cause cause) {
        var reason = Kebab.of(cause.reason());
        if (known.stream().noneMatch(row -> row.isActive() && row.reason.equals(reason))) {
            var key = new HoldEntity.Key(athleteId, Ids.next());
            new HoldEntity(key, reason, cause.origin(), cause.since()).persist();
        }
    }

    private static Stream<HoldEntity> activeOfScreening(List<HoldEntity> known) {
        return known.stream()
                .filter(HoldEntity::isActive)
                .filter(row -> row.origin == HoldOrigin.SCREENING);
    }

    /**
     * What holds mean for a day: the active ones, and whether the last clearing came after the
     * day's check-in was stored. One statement.
     */
    @Transactional
    public Medical medical(Athlete athlete, @Nullable Instant checkInStoredAt) {
        var rows = HoldEntity.all(athlete.id());
        var active =
                rows.stream()
                        .filter(HoldEntity::isActive)
                        .map(row -> new Hold(row.reason, row.since))
                        .toList();
        var cleared =
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.clearedAt))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (cleared == null) {
            return new Medical(active, null, false);
        }
        var on = LocalDate.ofInstant(cleared, athlete.person().timeZone());
        return new Medical(active, on, checkInStoredAt != null && cleared.isAfter(checkInStoredAt));
    }

    @Transactional
    List<HoldView> list(UUID athleteId, @Nullable String position, int most) {
        athletes.requireVisible(athleteId);
        var last = position == null ? BEFORE_ALL : UUID.fromString(position);
        return HoldEntity.after(athleteId, last, most).stream().map(HoldView::of).toList();
    }

    /** Clearing again is the same as once. */
    @Transactional
    HoldView clear(UUID athleteId, UUID holdId, Clearing clearing) {
        athletes.lockedFile(athleteId);
        var row = HoldEntity.find(athleteId, holdId).orElseThrow(Problems::notFound);
        if (row.isActive()) {
            row.clear(clock.instant(), caller.subject(), clearing.note());
            if (row.origin == HoldOrigin.SCREENING
                    && activeOfScreening(HoldEntity.all(athleteId)).findAny().isEmpty()) {
                athletes.clearScreening(athleteId);
            }
        }
        return HoldView.of(row);
    }
}
