package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.Cited;

import java.util.Comparator;
import java.util.List;

/**
 * Which place of a week is for its longest run and which are for key sessions. In a race's week the
 * key session takes a day that is far enough from the race, whatever was promised, if no heavy leg
 * work is near (F8).
 */
@Cited({"F8", "R3"})
record Roles(Place longest, List<Place> keyPlaces) {

    /** A key session that leaves less of the longest run is none. */
    private static final double LEAST_SHARE = 0.6;

    private static final double PROMISED_WORTH = 1.25;

    static Roles of(List<Place> runs, LongRunLimit limit, boolean hasKeys) {
        var course = limit.course();
        var open =
                runs.stream()
                        .filter(place -> hasKeys && place.mayBeHard())
                        .filter(place -> !course.isTooNearARace(place.date()))
                        .toList();
        var keys = course.isNearRace(limit.week()) && runs.size() > 1 ? one(open) : open;
        var longest = longest(runs.stream().filter(run -> !keys.contains(run)).toList(), limit);
        var roomiest = longest(runs, limit);
        if (course.isNearRace(limit.week())
                && meters(longest, limit) < LEAST_SHARE * meters(roomiest, limit)) {
            return new Roles(roomiest, List.of());
        }
        return new Roles(longest, keys.stream().filter(key -> key != longest).toList());
    }

    /** The promised place if it is one of them, else the last one, four or five days before. */
    private static List<Place> one(List<Place> places) {
        return places.stream()
                .max(
                        Comparator.comparing((Place place) -> place.slot().has(Tag.HARD))
                                .thenComparing(Place::date))
                .stream()
                .toList();
    }

    private static Place longest(List<Place> runs, LongRunLimit limit) {
        return runs.stream()
                .filter(Place::mayBeLongest)
                .max(Comparator.comparingDouble(place -> worth(place, limit)))
                .orElseGet(runs::getFirst);
    }

    /** The promised place stays the longest run's unless another has room for clearly more. */
    private static double worth(Place place, LongRunLimit limit) {
        return meters(place, limit) * (place.slot().has(Tag.LONG) ? PROMISED_WORTH : 1);
    }

    private static int meters(Place place, LongRunLimit limit) {
        return limit.meters(place.date(), place.minutes());
    }
}
