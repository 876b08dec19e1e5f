package dev.tandem.domain.life;

/**
 * What the open sessions of a week may come to: a wished share of what was planned, and metres and
 * load that growth allows at most. The caps of growth always hold; the wished share leaves a week
 * what J7 says it keeps.
 */
record WeekLimits(double share, WeekSums planned, WeekSums most) {

    static WeekLimits of(double share, WeekSums planned, WeekSums most) {
        return new WeekLimits(
                share,
                planned,
                new WeekSums(Math.max(0, most.runMeters()), Math.max(0, most.load())));
    }

    double meters() {
        return Math.min(share * planned.runMeters(), most.runMeters());
    }

    double load() {
        return Math.min(share * planned.load(), most.load());
    }

    /** The share of the planned load that is really left. */
    double loadShare() {
        return planned.load() <= 0 ? 1 : load() / planned.load();
    }

    boolean allows(WeekSums sums) {
        return sums.runMeters() <= meters() + 1e-6 && sums.load() <= load() + 1e-6;
    }

    boolean isWithinGrowth(WeekSums sums) {
        return sums.runMeters() <= most.runMeters() + 1e-6 && sums.load() <= most.load() + 1e-6;
    }
}
