package dev.tandem.domain.running;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The fastest that anybody has run a distance: what is faster is a slip of the pen. World records
 * of men as of 2025, in whole seconds below; facts of record lists, not findings.
 */
public final class WorldBest {
    private static final NavigableMap<Double, Double> SECONDS_BY_METERS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(400.0, 43.0),
                            Map.entry(800.0, 100.0),
                            Map.entry(1500.0, 206.0),
                            Map.entry(3000.0, 437.0),
                            Map.entry(5000.0, 755.0),
                            Map.entry(10_000.0, 1571.0),
                            Map.entry(21_097.5, 3402.0),
                            Map.entry(42_195.0, 7235.0),
                            Map.entry(100_000.0, 21_900.0)));

    private WorldBest() {}

    /**
     * Seconds for a distance from 400 m to 100 km; between the distances of the list along the
     * straight line of logarithms, as records lie (F3's power law from one to the next).
     */
    public static double seconds(double distanceMeters) {
        var shorter = SECONDS_BY_METERS.floorEntry(distanceMeters);
        var longer = SECONDS_BY_METERS.ceilingEntry(distanceMeters);
        if (shorter == null || longer == null) {
            throw new IllegalArgumentException("no record for " + distanceMeters + " m");
        }
        if (shorter.equals(longer)) {
            return shorter.getValue();
        }
        var exponent =
                Math.log(longer.getValue() / shorter.getValue())
                        / Math.log(longer.getKey() / shorter.getKey());
        return shorter.getValue() * Math.pow(distanceMeters / shorter.getKey(), exponent);
    }
}
