package dev.tandem.domain.exercise;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Set;

/** One exercise of the catalogue; its slug is its name in code, storage and HTTP. */
public record Exercise(
        String slug,
        MovementPattern pattern,
        Muscles muscles,
        Set<Equipment> equipment,
        Level level,
        Traits traits,
        Ladder ladder) {

    /** What works most, and what helps. */
    public record Muscles(Set<Muscle> primary, Set<Muscle> secondary) {}

    /**
     * How it is done and what it costs: fatigue of the lower body and impact run from 0 (none) to 3
     * (most); both are design tags of the catalogue (dossier L).
     */
    public record Traits(
            Laterality laterality,
            LoadType loadType,
            Mechanics mechanics,
            SetUnit unit,
            int lowerBodyFatigue,
            int impact,
            boolean e1rmSuitable) {}

    /** Slugs of the easier and the harder neighbours. */
    public record Ladder(List<String> regressions, List<String> progressions) {}

    /** What it is called, in the words of each language. */
    public Message name() {
        return Message.of("exercise." + slug);
    }

    /** One side after the other: amounts are per side. */
    public boolean isOneSided() {
        return traits.laterality() != Laterality.BILATERAL;
    }
}
