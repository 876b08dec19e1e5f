package dev.tandem.domain.science;

import java.util.Locale;

/** How far a piece of evidence can be trusted. */
public enum Confidence {
    /** Several good studies agree, or the arithmetic is beyond doubt. */
    STRONG,
    /** Some evidence or expert consensus. */
    MODERATE,
    /** Sources disagree, or the method itself is disputed. */
    CONTESTED,
    /** A number of ours that no paper gives. */
    DESIGN_DEFAULT,
    /** A decision of this product where the evidence leaves room. */
    RULING;

    /** The word clients read, such as {@code design-default}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Confidence ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
