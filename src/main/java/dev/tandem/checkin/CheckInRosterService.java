package dev.tandem.checkin;

import static java.util.stream.Collectors.toSet;

import dev.tandem.platform.storage.DayOfEach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Set;
import java.util.UUID;

/** Who of many athletes checked in on each one's day. */
@ApplicationScoped
public class CheckInRosterService {

    /** One statement. */
    @Transactional
    public Set<UUID> toldOn(DayOfEach days) {
        return CheckInEntity.<CheckInEntity>stream(
                        "athleteId in ?1 and date between ?2 and ?3",
                        days.athletes(),
                        days.first(),
                        days.last())
                .filter(row -> days.isThat(row.athleteId, row.date))
                .map(row -> row.athleteId)
                .collect(toSet());
    }
}
