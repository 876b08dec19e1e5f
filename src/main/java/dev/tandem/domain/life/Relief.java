package dev.tandem.domain.life;

/** What the review of one week asks of the next: a share (0-1) of its load, and why. */
public record Relief(int week, double share, Cause cause) {
    public Relief {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a relief keeps a share of the week");
        }
    }
}
