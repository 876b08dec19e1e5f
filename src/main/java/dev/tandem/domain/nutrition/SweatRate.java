package dev.tandem.domain.nutrition;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.HydrationScience;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What somebody sweats in litres an hour: the median of the newest plausible weighed sessions. */
@Cited(value = "G4", confidence = Confidence.STRONG, by = Citation.SAWKA_2007)
public record SweatRate(double litersPerHour, int tests) {

    /** From weighed sessions, newest first; empty without a plausible one. */
    public static Optional<SweatRate> of(List<SweatTest> newestFirst) {
        var rates =
                newestFirst.stream()
                        .map(SweatTest::litersPerHour)
                        .flatMapToDouble(OptionalDouble::stream)
                        .limit(HydrationScience.SWEAT_TESTS_KEPT_IN_MIND)
                        .sorted()
                        .toArray();
        int tests = rates.length;
        return tests == 0
                ? Optional.empty()
                : Optional.of(
                        new SweatRate((rates[(tests - 1) / 2] + rates[tests / 2]) / 2, tests));
    }

    double millilitersPerHour() {
        return litersPerHour * 1000;
    }
}
