package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunVolumeScience.EASY_RUN_MAX_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.EASY_RUN_MAX_MINUTES_MARATHON;
import static dev.tandem.domain.science.RunVolumeScience.RECOVERY_RUN_FROM_RUNS;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads off the placed week what each run may be on its day. */
record Places(Runner runner, Course course, FrameWeek week, RunLog done) {

    /** The runs of a placed week. */
    List<Place> of(List<Placed> placedWeek) {
        var runs =
                placedWeek.stream()
                        .filter(placed -> placed.slot().kind() == SessionKind.RUN)
                        .toList();
        var recovery = recovery(runs);
        return runs.stream()
                .map(placed -> place(placed, placedWeek, placed.equals(recovery)))
                .toList();
    }

    /** Slots without a day yet, with all the minutes they could want. */
    List<Place> of(List<Slot> slots, int longestMinutes) {
        return slots.stream()
                .map(
                        slot ->
                                new Place(
                                        slot,
                                        week.startDate(),
                                        minutes(slot, longestMinutes),
                                        promised(slot)))
                .toList();
    }

    /** The first easy run after a demanding day, for those who run often enough to have one. */
    private @Nullable Placed recovery(List<Placed> runs) {
        if (runs.size() < RECOVERY_RUN_FROM_RUNS || runner.isNovice()) {
            return null;
        }
        return runs.stream()
                .filter(run -> run.slot().tags().isEmpty())
                .filter(run -> followsDemand(run.date(), runs))
                .min(Comparator.comparing(Placed::date))
                .orElse(null);
    }

    private Place place(Placed placed, List<Placed> placedWeek, boolean isForRecovery) {
        var slot = placed.slot();
        int minutes = Math.min(minutes(slot, placed.minutes()), course.maxMinutes(placed.date()));
        var promised = promised(slot);
        boolean isFree =
                course.isNearRace(week)
                        && !done.hadLegWorkOn(placed.date().minusDays(1))
                        && isClearOfLegWork(placed, placedWeek);
        var freedom =
                new Place.Freedom(
                        promised.mayBeLongest() || isFree,
                        promised.mayBeHard() || isFree,
                        isForRecovery);
        return new Place(slot, placed.date(), minutes, freedom);
    }

    private static Place.Freedom promised(Slot slot) {
        boolean isLong = slot.has(Tag.LONG);
        return new Place.Freedom(isLong, slot.has(Tag.HARD) && !isLong, false);
    }

    private int minutes(Slot slot, int given) {
        return slot.has(Tag.LONG)
                ? given
                : runner.wishedMinutesWithin(Math.min(given, mostWithoutLong(slot)));
    }

    private int mostWithoutLong(Slot slot) {
        if (slot.has(Tag.HARD)) {
            return Integer.MAX_VALUE;
        }
        return course.aim() == Aim.MARATHON ? EASY_RUN_MAX_MINUTES_MARATHON : EASY_RUN_MAX_MINUTES;
    }

    /** A long run needs a day without heavy leg work or jumps on it, before it and after it. */
    private static boolean isClearOfLegWork(Placed run, List<Placed> placedWeek) {
        return placedWeek.stream()
                .filter(
                        other ->
                                other.slot().has(Tag.HEAVY_LOWER)
                                        || other.slot().has(Tag.PLYOMETRIC))
                .noneMatch(other -> isWithinADay(other.date(), run.date()));
    }

    private boolean followsDemand(LocalDate date, List<Placed> runs) {
        var dayBefore = date.minusDays(1);
        return done.hadDemandingRunOn(dayBefore)
                || runs.stream()
                        .filter(other -> other.date().equals(dayBefore))
                        .anyMatch(other -> !other.slot().tags().isEmpty());
    }

    private static boolean isWithinADay(LocalDate one, LocalDate other) {
        return !one.isBefore(other.minusDays(1)) && !one.isAfter(other.plusDays(1));
    }
}
