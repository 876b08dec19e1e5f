package dev.tandem.domain.device;

import dev.tandem.domain.strength.SetPrescription;

import java.util.ArrayList;
import java.util.List;

/** A set that is done so many times in a row. */
record EqualSets(SetPrescription set, int times) {
    static List<EqualSets> of(List<SetPrescription> sets) {
        var groups = new ArrayList<EqualSets>();
        for (var set : sets) {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && last.set.equals(set)) {
                groups.set(groups.size() - 1, new EqualSets(set, last.times + 1));
            } else {
                groups.add(new EqualSets(set, 1));
            }
        }
        return groups;
    }
}
