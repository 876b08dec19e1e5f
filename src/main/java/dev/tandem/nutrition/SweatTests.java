package dev.tandem.nutrition;

import dev.tandem.domain.nutrition.SweatTest;

import org.jspecify.annotations.Nullable;

/** Weighed sessions in the units of the science: kilograms, litres and hours. */
final class SweatTests {
    private SweatTests() {}

    /** Drunk and passed on the way; what is not said was nothing. */
    record Amounts(int fluidMl, @Nullable Integer urineMl) {
        private double drunkLiters() {
            return fluidMl / 1000.0;
        }

        private double passedLiters() {
            return urineMl == null ? 0 : urineMl / 1000.0;
        }
    }

    static SweatTest test(double beforeKg, double afterKg, Amounts amounts, int minutes) {
        return new SweatTest(
                beforeKg, afterKg, amounts.drunkLiters(), amounts.passedLiters(), minutes / 60.0);
    }
}
