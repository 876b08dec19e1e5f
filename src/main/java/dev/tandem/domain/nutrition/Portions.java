package dev.tandem.domain.nutrition;

import dev.tandem.domain.science.Span;

/** Amounts for one body from amounts per kilogram. */
final class Portions {

    private Portions() {}

    static Span of(Span perKg, double bodyMassKg) {
        if (!(bodyMassKg > 0)) {
            throw new IllegalArgumentException("Body mass is above 0 kg: " + bodyMassKg);
        }
        return new Span(perKg.low() * bodyMassKg, perKg.high() * bodyMassKg);
    }
}
