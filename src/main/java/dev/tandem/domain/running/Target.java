package dev.tandem.domain.running;

/** How hard a stretch of a run is to be. */
public sealed interface Target {
    /** Seconds per kilometre; the minimum is the faster end. */
    record Pace(int minSecondsPerKm, int maxSecondsPerKm) implements Target {
        public Pace {
            if (minSecondsPerKm <= 0 || maxSecondsPerKm < minSecondsPerKm) {
                throw new IllegalArgumentException("a pace range runs from faster to slower");
            }
        }
    }

    /** Beats per minute. */
    record HeartRate(int minBpm, int maxBpm) implements Target {}

    /** Rate of perceived exertion, 0 to 10. */
    record Rpe(double min, double max) implements Target {}
}
