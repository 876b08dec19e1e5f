package dev.tandem.domain.season.strength;

import static dev.tandem.domain.athlete.Equipment.*;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What an athlete can train with: what is owned, what that stands in for, what everybody has. */
@Cited(value = "R19", confidence = Confidence.RULING)
public final class Kit {
    private static final Set<Equipment> EVERYBODY_HAS =
            EnumSet.of(WALL, CHAIR, STEP, SUPPORT, DOWEL);

    private static final Map<Equipment, Set<Equipment>> ALSO_SERVES =
            new EnumMap<>(
                    Map.of(
                            DUMBBELLS, EnumSet.of(DUMBBELL_OR_KETTLEBELL, DUMBBELL),
                            KETTLEBELL, EnumSet.of(DUMBBELL_OR_KETTLEBELL),
                            KETTLEBELLS, EnumSet.of(KETTLEBELL, DUMBBELL_OR_KETTLEBELL),
                            RACK, EnumSet.of(BAR_OR_RINGS),
                            PULL_UP_BAR, EnumSet.of(BAR_OR_RINGS),
                            BAND, EnumSet.of(CABLE_OR_BAND),
                            CABLE, EnumSet.of(CABLE_OR_BAND)));

    private final Set<Equipment> usable = EnumSet.copyOf(EVERYBODY_HAS);

    public Kit(Set<Equipment> owned) {
        owned.forEach(
                item -> {
                    usable.add(item);
                    usable.addAll(ALSO_SERVES.getOrDefault(item, EnumSet.noneOf(Equipment.class)));
                });
    }

    public boolean has(Collection<Equipment> needed) {
        return usable.containsAll(needed);
    }
}
