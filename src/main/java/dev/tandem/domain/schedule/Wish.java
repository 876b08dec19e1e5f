package dev.tandem.domain.schedule;

/** How many sessions of each half a week should hold. */
public record Wish(int runs, int strength) {
    public Wish {
        if (runs < 0 || strength < 0) {
            throw new IllegalArgumentException("no fewer than none");
        }
    }

    public int sessions() {
        return runs + strength;
    }
}
