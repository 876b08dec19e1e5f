package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.season.frame.FrameWeek;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** An athlete in a week of a season: all that the strength of that week depends on. */
record Situation(
        Lifter lifter,
        FrameWeek week,
        Blocks.Stage stage,
        Set<Restriction> restrictions,
        WayBack wayBack,
        @Nullable Goal seasonGoal,
        Past past) {
    /** Whether an exercise may be no more than moderate (R19, F11). */
    boolean forbidsHeavy(Exercise exercise) {
        return restrictions.contains(Restriction.HEAVY) || wayBack.leadsTo(exercise);
    }

    /** Whether the week keeps to what is known: lighter weeks, and weeks around races. */
    boolean bringsNothingNew() {
        return week.lighter() || Style.isFresh(week);
    }
}
