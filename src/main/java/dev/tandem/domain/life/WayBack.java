package dev.tandem.domain.life;

import static dev.tandem.domain.science.DetrainingScience.STRENGTH_BREAK_FROM_DAYS;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_LONG_BREAK_DAYS;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_LONG_BREAK_LOAD;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_LONG_BREAK_SETS;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_RESTART_MIN_REPS_IN_RESERVE;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_RESTART_SETS;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_RESTART_SHARE;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_SHORT_BREAK_DAYS;
import static dev.tandem.domain.science.DetrainingScience.STRENGTH_SHORT_BREAK_LOAD;
import static dev.tandem.domain.science.ReviewScience.BREAK_FROM_DAYS;
import static dev.tandem.domain.science.ReviewScience.STRENGTH_RETURN_DAYS;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.running.Detraining;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.DetrainingScience;
import dev.tandem.domain.science.IllnessAndPainScience;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How one break is come back from, day by day: how much, and how gently (C9, F11). */
@Cited({"C9", "F11"})
record WayBack(TimeOff from) {

    /** What a day after a break keeps: a share of its load, and the manner of it. */
    record Step(double share, Ease ease) {
        static final Step WHOLE = new Step(1, Ease.NONE);
    }

    /** The cause that a day is told to have. */
    Cause cause() {
        return switch (from.kind()) {
            case ILLNESS -> Cause.ILLNESS;
            case PAUSE -> Cause.AFTER_PAUSE;
            case SILENCE -> Cause.AFTER_SILENCE;
        };
    }

    Step on(LocalDate date) {
        int day = (int) ChronoUnit.DAYS.between(from.to(), date);
        if (day < 1) {
            return Step.WHOLE;
        }
        var step = isShortIllness() ? afterIllness(day) : afterBreak(day);
        return new Step(step.share(), step.ease().and(strength(day)));
    }

    private boolean isShortIllness() {
        return from.kind() == TimeOff.Kind.ILLNESS && from.days() <= DetrainingScience.NO_LOSS_DAYS;
    }

    /** In thirds over as many days as were lost, all of them easy. */
    private Step afterIllness(int day) {
        if (day > from.days()) {
            return Step.WHOLE;
        }
        var shares = IllnessAndPainScience.RETURN_VOLUME_FACTORS;
        return new Step(shares.get((day - 1) * shares.size() / from.days()), easy());
    }

    private Step afterBreak(int day) {
        if (from.days() < BREAK_FROM_DAYS) {
            return Step.WHOLE;
        }
        int end = 0;
        boolean isFirst = true;
        for (var stage : Detraining.wayBack(from.days())) {
            end += stage.days();
            if (day <= end) {
                return new Step(stage.loadShare(), isFirst ? easy() : Ease.NONE);
            }
            isFirst = false;
        }
        return Step.WHOLE;
    }

    private static Ease easy() {
        return Ease.NONE.done(Ease.Manner.EASY_THROUGHOUT);
    }

    /** Lighter weights, after longer breaks fewer sets too, after the longest with more left. */
    private Ease strength(int day) {
        if (from.days() < STRENGTH_BREAK_FROM_DAYS || day > STRENGTH_RETURN_DAYS) {
            return Ease.NONE;
        }
        if (from.days() <= STRENGTH_SHORT_BREAK_DAYS) {
            return Ease.by(Parameter.LOAD_FACTOR, STRENGTH_SHORT_BREAK_LOAD);
        }
        if (from.days() <= STRENGTH_LONG_BREAK_DAYS) {
            return Ease.by(Parameter.LOAD_FACTOR, STRENGTH_LONG_BREAK_LOAD)
                    .and(Parameter.SETS_FACTOR, STRENGTH_LONG_BREAK_SETS);
        }
        return Ease.by(Parameter.LOAD_FACTOR, STRENGTH_RESTART_SHARE.low())
                .and(Parameter.SETS_FACTOR, STRENGTH_RESTART_SETS)
                .and(Parameter.MIN_REPS_IN_RESERVE, STRENGTH_RESTART_MIN_REPS_IN_RESERVE);
    }

    static List<WayBack> all(List<TimeOff> breaks) {
        return breaks.stream().map(WayBack::new).toList();
    }
}
