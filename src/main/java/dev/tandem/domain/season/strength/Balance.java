package dev.tandem.domain.season.strength;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** At least as many pulling as pushing sets, where the session pulls at all. */
@Cited(value = "E13", confidence = Confidence.DESIGN_DEFAULT)
final class Balance {
    /** The push with the most sets gives one up, of equals the less important. */
    private static final Comparator<Lift> GIVES_UP =
            Comparator.comparingInt(Lift::sets).thenComparingInt(Lift::rank);

    private Balance() {}

    static List<Lift> of(List<Lift> lifts) {
        int pulls = lifts.stream().filter(Lift::isPull).mapToInt(Lift::sets).sum();
        int pushes = lifts.stream().filter(Lift::isPush).mapToInt(Lift::sets).sum();
        if (pulls == 0 || pushes <= pulls) {
            return lifts;
        }
        var balanced = new ArrayList<>(lifts);
        for (int left = pushes; left > pulls; left--) {
            var push = balanced.stream().filter(Lift::isPush).max(GIVES_UP).orElseThrow();
            balanced.set(balanced.indexOf(push), push.withSets(push.sets() - 1));
        }
        return balanced.stream().filter(lift -> lift.sets() > 0).toList();
    }
}
