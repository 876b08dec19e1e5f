package dev.tandem.domain.season.strength;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** At least as many pulling as pushing sets, where the session pulls at all. */
@Cited(value = "E13", confidence = Confidence.DESIGN_DEFAULT)
final class Balance {
    private Balance() {}

    static List<Lift> of(List<Lift> lifts) {
        int pulls = lifts.stream().filter(Lift::isPull).mapToInt(Lift::sets).sum();
        if (pulls == 0) {
            return lifts;
        }
        int left = pulls;
        var balanced = new ArrayList<>(lifts);
        var pushes = lifts.stream().filter(Lift::isPush);
        for (var push : pushes.sorted(Comparator.comparingInt(Lift::rank)).toList()) {
            int sets = Math.min(push.sets(), left);
            balanced.set(balanced.indexOf(push), push.withSets(sets));
            left -= sets;
        }
        return balanced.stream().filter(lift -> lift.sets() > 0).toList();
    }
}
