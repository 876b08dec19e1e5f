package dev.tandem.domain.science;

import java.util.List;

/**
 * How long a plan for a race takes, what it needs first, and how far it goes (F7, common coaching
 * practice).
 */
@Cited(value = "F7", confidence = Confidence.DESIGN_DEFAULT)
@SuppressWarnings("ImmutableEnumChecker") // its fields are records of numbers
public enum RacePlanTable {
    FIRST_5K(
            new Weeks(6, 8, 12),
            new Base(0, 0, 0, 0),
            new PeakWeekMeters(12_000, 16_000, 20_000),
            Span.of(5_000, 5_000),
            Span.of(3, 4)),
    FIVE_K(
            new Weeks(6, 10, 12),
            new Base(3, 4, 0, 0),
            new PeakWeekMeters(20_000, 35_000, 60_000),
            Span.of(8_000, 14_000),
            Span.of(7, 7)),
    TEN_K(
            new Weeks(8, 10, 14),
            new Base(0, 0, 15_000, 0),
            new PeakWeekMeters(30_000, 45_000, 80_000),
            Span.of(12_000, 18_000),
            Span.of(7, 7)),
    HALF_MARATHON(
            new Weeks(10, 12, 16),
            new Base(0, 0, 20_000, 8_000),
            new PeakWeekMeters(40_000, 60_000, 90_000),
            Span.of(16_000, 21_000),
            Span.of(10, 14)),
    MARATHON(
            new Weeks(14, 16, 20),
            new Base(0, 6, 30_000, 12_000),
            new PeakWeekMeters(55_000, 75_000, 110_000),
            Span.of(28_000, 32_000),
            Span.of(14, 21));

    /** The longest run of a marathon plan is capped by time as well: 150 to 180 minutes. */
    @Cited(value = "F7", confidence = Confidence.DESIGN_DEFAULT)
    public static final Span MARATHON_LONGEST_RUN_MINUTES = Span.of(150, 180);

    /** Walking without a break that a first 5 km asks for before it starts. */
    @Cited(value = "F7", confidence = Confidence.DESIGN_DEFAULT)
    public static final int FIRST_5K_BASE_WALK_MINUTES = 30;

    private final Weeks weeks;
    private final Base base;
    private final PeakWeekMeters peakWeekMeters;
    private final Span longestRunMeters;
    private final Span taperDays;

    RacePlanTable(
            Weeks weeks,
            Base base,
            PeakWeekMeters peakWeekMeters,
            Span longestRunMeters,
            Span taperDays) {
        this.weeks = weeks;
        this.base = base;
        this.peakWeekMeters = peakWeekMeters;
        this.longestRunMeters = longestRunMeters;
        this.taperDays = taperDays;
    }

    /**
     * The row for a race distance: the shortest row that reaches it, the marathon for anything
     * longer.
     */
    public static RacePlanTable of(double distanceMeters) {
        return List.of(FIVE_K, TEN_K, HALF_MARATHON).stream()
                .filter(row -> distanceMeters <= row.upToMeters())
                .findFirst()
                .orElse(MARATHON);
    }

    private double upToMeters() {
        return switch (this) {
            case FIRST_5K, FIVE_K -> 5_000;
            case TEN_K -> 10_000;
            case HALF_MARATHON -> RunningScience.HALF_MARATHON_METERS;
            case MARATHON -> RunningScience.MARATHON_METERS;
        };
    }

    public Weeks weeks() {
        return weeks;
    }

    public Base base() {
        return base;
    }

    public PeakWeekMeters peakWeekMeters() {
        return peakWeekMeters;
    }

    /** Range of the plan's longest run in metres. */
    public Span longestRunMeters() {
        return longestRunMeters;
    }

    public Span taperDays() {
        return taperDays;
    }

    /** Length of the plan in weeks. */
    public record Weeks(int min, int typical, int max) {}

    /** What an athlete should do already; 0 where the table asks for nothing. */
    public record Base(int runsPerWeek, int weeks, double weeklyMeters, double longestRunMeters) {}

    /** Distance of the greatest week by running level. */
    public record PeakWeekMeters(double novice, double intermediate, double advanced) {}
}
