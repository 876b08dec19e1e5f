package dev.tandem.domain.schedule.rule;

import java.util.List;
import java.util.stream.Stream;

/** All hard rules in the order in which a refusal names them: the athlete's own days first. */
public final class HardRules {
    /** The id of what the athlete's own days allow. */
    public static final String AVAILABILITY = RoomRules.AVAILABILITY;

    public static final List<HardRule> ALL =
            Stream.of(RoomRules.ALL, SpacingRules.ALL, RaceRules.ALL, WeekRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private HardRules() {}

    /** The ids, each once, in order. */
    public static List<String> ids() {
        return ALL.stream().map(HardRule::id).distinct().toList();
    }

    /** All but those of an id: to find out what that rule stands in the way of. */
    public static List<HardRule> without(String id) {
        return ALL.stream().filter(rule -> !rule.id().equals(id)).toList();
    }

    /** Those of the first ids: to find out which one makes something impossible. */
    public static List<HardRule> upTo(String id) {
        var first = ids().subList(0, ids().indexOf(id) + 1);
        return ALL.stream().filter(rule -> first.contains(rule.id())).toList();
    }
}
