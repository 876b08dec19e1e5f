package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.List;

/**
 * A run eased: a zone down or easy throughout, repetitions cut, shorter in minutes and metres. Each
 * number follows from the planned run and the ease alone.
 */
final class EasierRun {
    private final Workout.Run planned;
    private final Ease ease;
    private final RunType type;
    private final boolean turnsEasy;

    private EasierRun(Workout.Run planned, Ease ease) {
        this.planned = planned;
        this.ease = ease;
        this.type = EasierZone.after(planned, ease);
        this.turnsEasy = turnsEasy();
    }

    static Workout.Run of(Workout.Run planned, Ease ease) {
        return new EasierRun(planned, ease).run();
    }

    private Workout.Run run() {
        int minutes = minutes();
        var outline = outline(minutes);
        if (outline.equals(planned.outline()) && !isChanged()) {
            return planned;
        }
        return new Workout.Run(outline, type, meters(minutes), steps(outline));
    }

    /** All work becomes easy running: one zone below marathon pace, or easy throughout. */
    private boolean turnsEasy() {
        boolean hasWork =
                !EasierZone.isEasy(planned.type())
                        || Work.of(planned.steps()).isPartOf(planned.steps());
        boolean isBelowWork = type != planned.type() && planned.type() != RunType.REPETITION;
        return hasWork
                && planned.type() != RunType.RUN_WALK
                && (ease.has(Ease.Manner.EASY_THROUGHOUT)
                        || (EasierZone.isShifted(ease)
                                && (isBelowWork || planned.type() == RunType.LONG)
                                && EasierZone.isEasy(type)));
    }

    private boolean isChanged() {
        return type != planned.type() || turnsEasy || minutes() < minutesPlanned();
    }

    private int minutes() {
        double repsSaved = RepeatCut.savedSeconds(planned, ease.get(Parameter.REPS_FACTOR, 1)) / 60;
        double cap = ease.get(Parameter.DISTANCE_CAP_METERS, planned.distanceMeters());
        double share = planned.distanceMeters() > cap ? cap / planned.distanceMeters() : 1;
        int left = Minutes.left(minutesPlanned(), ease);
        left = Math.min(left, Round.whole(minutesPlanned() - repsSaved));
        return Math.max(0, Math.min(left, Round.whole(minutesPlanned() * share)));
    }

    private int meters(int minutes) {
        double kept = (double) planned.distanceMeters() * minutes / Math.max(1, minutesPlanned());
        double slower = turnsEasy ? Math.min(kept, EasyPace.meters(planned, minutes)) : kept;
        double cap = ease.get(Parameter.DISTANCE_CAP_METERS, planned.distanceMeters());
        return slower < planned.distanceMeters()
                ? Round.meters(Math.min(slower, cap))
                : planned.distanceMeters();
    }

    private List<RunStep> steps(Outline outline) {
        int main = Outlines.mainMinutes(outline);
        if (turnsEasy) {
            return MainPart.easy(planned, main);
        }
        var steps =
                type == planned.type() ? planned.steps() : new Retargeted(planned, type).steps();
        return new MainPart(planned, steps, ease.get(Parameter.REPS_FACTOR, 1)).in(main);
    }

    private Outline outline(int minutes) {
        double rpe = Math.min(planned.outline().targetRpe(), ease.get(Parameter.RPE_CAP, 10));
        boolean isGentler = type != planned.type() || turnsEasy;
        var outline =
                Outlines.shorter(
                        planned.outline(),
                        minutes,
                        isGentler ? Math.min(rpe, EasierZone.effort(type)) : rpe);
        if (type == planned.type()) {
            return outline;
        }
        var key = "easing." + (planned.type() == RunType.REPETITION ? "strides" : Kebab.of(type));
        return Outlines.renamed(outline, Message.of(key), Message.of(key + ".purpose"));
    }

    private int minutesPlanned() {
        return planned.outline().durationMinutes();
    }
}
