package dev.tandem.athlete;

import dev.tandem.platform.security.Caller;
import dev.tandem.platform.security.Scopes;
import dev.tandem.platform.storage.Positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Whom the caller looks after: the athletes that are the caller's own or granted. */
@ApplicationScoped
public class RosterService {
    private final Caller caller;
    private final Clock clock;

    RosterService(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** One of them, the athlete's day, and whether the caller may see the plan too. */
    public record Member(
            UUID id,
            String displayName,
            LocalDate today,
            @Nullable Double bodyMassKg,
            boolean showsPlan) {}

    /** Those whose readiness the caller may read; two statements. */
    @Transactional
    public List<Member> members(@Nullable String position, int most) {
        var now = clock.instant();
        var seer = new Seer(caller.subject(), Scopes.READINESS_READ, now);
        var rows = AthleteEntity.after(Positions.id(position), seer, most);
        var planned = AthleteEntity.granted(rows, new Seer(seer.subject(), Scopes.PLAN_READ, now));
        return rows.stream()
                .map(row -> member(row, now, isOwn(row) || planned.contains(row.id)))
                .toList();
    }

    private boolean isOwn(AthleteEntity row) {
        return caller.subject().equals(row.owner);
    }

    private Member member(AthleteEntity row, Instant now, boolean showsPlan) {
        return new Member(
                row.id,
                row.displayName,
                LocalDate.ofInstant(now, ZoneId.of(row.timeZone)),
                row.body.bodyMassKg(),
                showsPlan && caller.scopes().contains(Scopes.PLAN_READ));
    }
}
