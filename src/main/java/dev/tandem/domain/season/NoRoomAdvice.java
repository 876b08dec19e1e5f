package dev.tandem.domain.season;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.FitResult;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.fit.Alternatives;

/** What to say when not even the least week fits: the colliding wishes, and changes that help. */
final class NoRoomAdvice {
    private NoRoomAdvice() {}

    static PlanResult of(
            Athlete athlete, WeekProblem problem, Demand demand, FitResult.NoFit none) {
        var alternatives = Alternatives.find(problem, demand, athlete.wishes().availability());
        return new PlanResult.NoRoom(none.rule(), none.conflicts(), alternatives);
    }
}
