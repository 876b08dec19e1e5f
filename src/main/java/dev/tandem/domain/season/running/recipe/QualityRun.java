package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.ConcurrencyScience.HARD_FROM_MARATHON_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.DURATION_STEP_MINUTES;
import static dev.tandem.domain.science.RunRecipeScience.QUALITY_WARM_UP_CHOSEN_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.EASY_AFTER_WORK_MAX_MINUTES;
import static dev.tandem.domain.science.WarmUpScience.QUALITY_WARM_UP_MINUTES;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A key session with its warm-up and cool-down, cut to the minutes and metres there are; some
 * minutes of easy running may follow the work.
 */
@Cited({"F2", "H1", "H4"})
public record QualityRun(Family family, Pieces pieces, Pacer pacer, int easyMinutes) {

    /** What a run may take. */
    public record Room(int minutes, int meters) {}

    /**
     * The largest form of the session that fits: first the warm-up gets shorter, never below what a
     * quality run needs, then the work. Empty where not even half of the work fits.
     */
    public Optional<QualityRun> within(Room room) {
        int least = Math.max(1, (pieces.times() + 1) / 2);
        return IntStream.rangeClosed(least, pieces.times())
                .map(times -> least + pieces.times() - times)
                .mapToObj(pieces::withTimes)
                .map(fewer -> new QualityRun(family, fewer, pacer, easyMinutes))
                .filter(run -> run.fits(room))
                .findFirst();
    }

    /** The same with easy running after the work, as much as there is room and wish for. */
    public QualityRun longerBy(int mostMeters, Room room) {
        int now = workout(room).distanceMeters();
        return IntStream.rangeClosed(1, EASY_AFTER_WORK_MAX_MINUTES / DURATION_STEP_MINUTES)
                .map(steps -> EASY_AFTER_WORK_MAX_MINUTES - (steps - 1) * DURATION_STEP_MINUTES)
                .mapToObj(minutes -> new QualityRun(family, pieces, pacer, minutes))
                .filter(run -> run.fits(room))
                .filter(run -> run.workout(room).distanceMeters() - now <= mostMeters)
                .findFirst()
                .orElse(this);
    }

    public Workout.Run workout(Room room) {
        return workout(fringe(room));
    }

    /** Whether it counts as hard (D6): all but a short stretch at marathon effort. */
    public boolean isHard() {
        return family != Family.MARATHON_PACE
                || pieces.workSeconds(pacer) >= 60.0 * HARD_FROM_MARATHON_MINUTES;
    }

    /** Whether the work lasts at least as long as the shortest warm-up. */
    public boolean isWorthTheWarmUp() {
        return mainMinutes() >= QUALITY_WARM_UP_MINUTES.low();
    }

    private boolean fits(Room room) {
        var fringe = fringe(room);
        return fits(room, fringe) && isWorthTheWarmUp();
    }

    private Fringe fringe(Room room) {
        int main = mainMinutes();
        int warm = Math.min(main, QUALITY_WARM_UP_CHOSEN_MINUTES);
        int least = (int) QUALITY_WARM_UP_MINUTES.low();
        return Stream.of(Fringe.quality(Math.max(warm, least), main), Fringe.quality(least, main))
                .filter(fringe -> fits(room, fringe))
                .findFirst()
                .orElseGet(() -> Fringe.quality(least, main));
    }

    private boolean fits(Room room, Fringe fringe) {
        return minutes(fringe) <= room.minutes() && meters(fringe) <= room.meters();
    }

    private Workout.Run workout(Fringe fringe) {
        var outline =
                new Outline(
                        title(),
                        family.purpose(),
                        minutes(fringe),
                        family.rpe(),
                        fringe.warmUp(),
                        fringe.coolDown());
        return new Workout.Run(outline, family.type(), meters(fringe), steps());
    }

    private List<RunStep> steps() {
        var steps = new ArrayList<>(pieces.steps(pacer));
        if (easyMinutes > 0) {
            steps.add(
                    new RunStep.Stretch(
                            RunStep.Kind.RECOVERY,
                            new Extent.Time(60 * easyMinutes),
                            pacer.target(Effort.EASY)));
        }
        return steps;
    }

    private Message title() {
        var title = family.title(pieces, pacer.givesPaces());
        return pieces.hasJogs() ? Message.of("run.with-jog", title, pieces.jogWords()) : title;
    }

    private int mainMinutes() {
        return (int) Math.round(pieces.seconds(pacer) / 60) + easyMinutes;
    }

    private int minutes(Fringe fringe) {
        return fringe.minutes() + mainMinutes();
    }

    private int meters(Fringe fringe) {
        return Rounding.halfKm(
                pieces.meters(pacer)
                        + pacer.meters(Effort.RECOVERY, 60.0 * (fringe.minutes() + easyMinutes)));
    }
}
