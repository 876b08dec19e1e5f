package dev.tandem.domain.progress;

import static dev.tandem.domain.science.ProgressScience.FOLLOWED_SHARE;

import java.time.LocalDate;

/** A calendar week from Monday: how many training sessions were planned, and how many done. */
public record PlannedWeek(LocalDate monday, int planned, int done) {
    /** A week without planned training neither follows a plan nor breaks with it. */
    public boolean isOfPlan() {
        return planned > 0;
    }

    public boolean isFollowed() {
        return isOfPlan() && done >= FOLLOWED_SHARE * planned;
    }
}
