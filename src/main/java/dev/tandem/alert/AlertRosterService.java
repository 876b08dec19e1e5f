package dev.tandem.alert;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.tandem.platform.view.AlertView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many alerts are open for each of many athletes, as they were last read. */
@ApplicationScoped
public class AlertRosterService {

    /** One statement; who has none is not in it. */
    @Transactional
    public Map<UUID, Long> open(List<UUID> athleteIds) {
        return AlertEntity.<AlertEntity>stream(
                        "athleteId in ?1 and state = ?2", athleteIds, AlertView.State.OPEN)
                .collect(groupingBy(row -> row.athleteId, counting()));
    }
}
