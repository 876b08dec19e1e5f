package dev.tandem.accesslog;

import dev.tandem.athlete.AthleteService;
import dev.tandem.platform.audit.AccessLog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Reads the record of accesses. */
@ApplicationScoped
public class AccessLogService {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final AthleteService athletes;
    private final AccessLog log;

    AccessLogService(AthleteService athletes, AccessLog log) {
        this.athletes = athletes;
        this.log = log;
    }

    /** The newest first, up to what was done a moment ago; days are the athlete's. */
    @Transactional
    List<AccessView> list(UUID athleteId, Days days, @Nullable String position, int most) {
        var zone = athletes.athlete(athleteId).person().timeZone();
        log.settle();
        var last = position == null ? AFTER_ALL : UUID.fromString(position);
        return AccessEntity.before(athleteId, last, days.in(zone), most).stream()
                .map(AccessView::of)
                .toList();
    }
}
