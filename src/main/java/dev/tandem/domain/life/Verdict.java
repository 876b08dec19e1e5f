package dev.tandem.domain.life;

import static dev.tandem.domain.science.ReviewScience.KEPT_AFTER_OVERDOING;
import static dev.tandem.domain.science.ReviewScience.KEPT_WHEN_TIRED;
import static dev.tandem.domain.science.ReviewScience.OVER_DONE_FROM;
import static dev.tandem.domain.science.ReviewScience.UNDER_DONE_BELOW;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PersistenceScience;

import java.util.Optional;

/** What a week was like, beside what was planned; where several hold, the first named counts. */
@Cited({"C9", "J6", "J7"})
public enum Verdict {
    UNWELL,
    TIRED,
    TIME_OFF,
    MORE,
    LESS,
    ON_TRACK;

    /** Sessions of a week, planned and done, and how many of its mornings were ill or bad. */
    record Week(Tally planned, Tally done, long illMornings, long badMornings) {}

    static Verdict of(Week week) {
        if (week.illMornings() > 0) {
            return UNWELL;
        }
        if (week.badMornings() >= PersistenceScience.P2_BAD_DAYS) {
            return TIRED;
        }
        return ofLoad(week.planned(), week.done());
    }

    private static Verdict ofLoad(Tally planned, Tally done) {
        if (planned.sessions() == 0) {
            return TIME_OFF;
        }
        if (done.load() >= OVER_DONE_FROM * planned.load()) {
            return MORE;
        }
        return done.load() < UNDER_DONE_BELOW * planned.load() ? LESS : ON_TRACK;
    }

    /** What it asks of the next week; the last weeks before a race are light as they are. */
    public Optional<Relief> relief(int nextWeek, Phase nextPhase) {
        if (nextPhase == Phase.TAPER) {
            return Optional.empty();
        }
        return switch (this) {
            case TIRED -> Optional.of(new Relief(nextWeek, KEPT_WHEN_TIRED, Cause.TIRED));
            case MORE -> Optional.of(new Relief(nextWeek, KEPT_AFTER_OVERDOING, Cause.TOO_MUCH));
            case UNWELL, TIME_OFF, LESS, ON_TRACK -> Optional.empty();
        };
    }
}
