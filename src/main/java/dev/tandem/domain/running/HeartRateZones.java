package dev.tandem.domain.running;

import static dev.tandem.domain.science.HeartRateScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Heart-rate zones, the easiest first. They mean nothing for somebody on medicine that slows the
 * heart: effort leads there.
 */
@Cited(
        value = "F5",
        by = {Citation.KARVONEN_1957, Citation.FRIEL_2009})
public record HeartRateZones(List<Zone> zones) {

    public HeartRateZones {
        zones = List.copyOf(zones);
    }

    /** A zone in whole beats per minute, both ends included. */
    public record Zone(int number, int minBpm, int maxBpm) {}

    /** Five zones as shares of the maximum. */
    public static HeartRateZones ofMax(int maxBpm) {
        return between(ZONE_FLOORS_OF_MAX.stream().map(share -> share * maxBpm).toList(), maxBpm);
    }

    /** Five zones as shares of the reserve between rest and maximum. */
    public static HeartRateZones ofReserve(int restBpm, int maxBpm) {
        var floors =
                RESERVE_ZONE_FLOORS.stream()
                        .map(share -> karvonen(restBpm, maxBpm, share))
                        .toList();
        return between(floors, maxBpm);
    }

    /** Seven running zones around the threshold heart rate; cycling has other ones. */
    public static HeartRateZones ofThreshold(int thresholdBpm, int maxBpm) {
        var floors = LTHR_ZONE_FLOORS.stream().map(share -> share * thresholdBpm).toList();
        return between(floors, Math.max(maxBpm, (int) Math.ceil(floors.getLast())));
    }

    /** Heart rate at a share (0-1) of the reserve between rest and maximum. */
    public static double karvonen(double restBpm, double maxBpm, double share) {
        if (!(restBpm < maxBpm)) {
            throw new IllegalArgumentException("The resting heart rate is below the maximum");
        }
        return restBpm + share * (maxBpm - restBpm);
    }

    private static HeartRateZones between(List<Double> floors, int maxBpm) {
        var zones =
                IntStream.range(0, floors.size())
                        .mapToObj(index -> zone(floors, index, maxBpm))
                        .toList();
        return new HeartRateZones(zones);
    }

    private static Zone zone(List<Double> floors, int index, int maxBpm) {
        var isLast = index == floors.size() - 1;
        var end = isLast ? maxBpm : firstBeat(floors.get(index + 1)) - 1;
        return new Zone(index + 1, firstBeat(floors.get(index)), end);
    }

    /**
     * The first whole beat of a zone that begins here; a hair below a whole number is that number.
     */
    private static int firstBeat(double floorBpm) {
        return (int) Math.ceil(floorBpm - 1e-9);
    }
}
