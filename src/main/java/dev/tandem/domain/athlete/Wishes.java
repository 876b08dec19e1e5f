package dev.tandem.domain.athlete;

import dev.tandem.domain.science.EmphasisScience;
import dev.tandem.domain.unit.OrderedSets;

import java.util.Set;

/** What the athlete asks of a week; emphasis runs from 0 (strength only) to 1 (running only). */
public record Wishes(
        Availability availability,
        Preferences preferences,
        Set<Equipment> equipment,
        double emphasis) {

    public Wishes {
        equipment = OrderedSets.of(Equipment.class, equipment);
    }

    /** Whether strength matters clearly more than running. */
    public boolean isStrengthFirst() {
        return emphasis < EmphasisScience.STRENGTH_FIRST_BELOW;
    }

    public Wishes with(Availability other) {
        return new Wishes(other, preferences, equipment, emphasis);
    }

    public Wishes with(Preferences others) {
        return new Wishes(availability, others, equipment, emphasis);
    }

    public Wishes withEmphasis(double other) {
        return new Wishes(availability, preferences, equipment, other);
    }
}
