package dev.tandem.domain.season.running;

import dev.tandem.domain.season.running.recipe.QualityRun;

import org.jspecify.annotations.Nullable;

/**
 * A run of a week as planned so far: its place, its metres, and what it is besides: the longest of
 * the week with so many metres at marathon pace, or a key session with its room, or easy.
 */
record Draft(
        Place place,
        int meters,
        boolean isLongest,
        int finishMeters,
        @Nullable QualityRun quality,
        QualityRun.@Nullable Room room) {

    static Draft longest(Place place, int meters, int finishMeters) {
        return new Draft(place, meters, true, finishMeters, null, null);
    }

    static Draft easy(Place place, int meters) {
        return new Draft(place, meters, false, 0, null, null);
    }

    static Draft quality(Place place, QualityRun run, QualityRun.Room room) {
        return new Draft(place, run.workout(room).distanceMeters(), false, 0, run, room);
    }

    /** A key session with up to so many metres of easy running more; others stay as they are. */
    Draft longerBy(int mostMeters) {
        return quality == null || room == null || mostMeters <= 0
                ? this
                : quality(place, quality.longerBy(mostMeters, room), room);
    }
}
