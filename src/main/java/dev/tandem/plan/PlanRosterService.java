package dev.tandem.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.platform.storage.DayOfEach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the active plans of many athletes have for each one's day. */
@ApplicationScoped
public class PlanRosterService {

    /** One statement. */
    @Transactional
    public Map<UUID, List<PlannedSession>> on(DayOfEach days) {
        return PlannedSessionEntity.<PlannedSessionEntity>stream(
                        "athleteId in ?1 and date between ?2 and ?3 and active"
                                + " order by date, dayPart, id",
                        days.athletes(),
                        days.first(),
                        days.last())
                .filter(row -> days.isThat(row.athleteId, row.date))
                .collect(
                        groupingBy(
                                row -> row.athleteId,
                                mapping(PlannedSessionEntity::toDomain, toList())));
    }
}
