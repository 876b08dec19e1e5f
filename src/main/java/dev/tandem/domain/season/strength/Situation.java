package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.season.frame.FrameWeek;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** An athlete in a week of a season: all that the strength of that week depends on. */
record Situation(
        Lifter lifter,
        FrameWeek week,
        Blocks.Stage stage,
        Set<Restriction> restrictions,
        @Nullable Goal seasonGoal,
        Past past) {
    /** Whether the week keeps to what is known: lighter weeks, and weeks around races. */
    boolean bringsNothingNew() {
        return week.lighter() || Style.isFresh(week);
    }
}
