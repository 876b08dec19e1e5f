package dev.tandem.domain.science;

/** A closed range of numbers, in the unit its constant's name says. */
public record Span(double low, double high) {

    public Span {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "A span runs from low to high: " + low + " to " + high);
        }
    }

    public static Span of(double low, double high) {
        return new Span(low, high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The value itself, or the nearer end of the span. */
    public double clamp(double value) {
        return Math.clamp(value, low, high);
    }

    public double middle() {
        return (low + high) / 2;
    }
}
