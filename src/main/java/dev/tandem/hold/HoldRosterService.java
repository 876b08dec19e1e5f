package dev.tandem.hold;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many holds are active for each of many athletes. */
@ApplicationScoped
public class HoldRosterService {

    /** One statement; who has none is not in it. */
    @Transactional
    public Map<UUID, Long> active(List<UUID> athleteIds) {
        return HoldEntity.<HoldEntity>stream(
                        "athleteId in ?1 and status = ?2", athleteIds, HoldStatus.ACTIVE)
                .collect(groupingBy(row -> row.athleteId, counting()));
    }
}
