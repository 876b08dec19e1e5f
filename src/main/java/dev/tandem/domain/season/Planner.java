package dev.tandem.domain.season;

import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.season.frame.FrameResult;
import dev.tandem.domain.season.frame.SeasonFrames;

/** Makes a plan of running and strength together, or says why there is none. */
public final class Planner {
    /** Changes whenever the same request could give another plan. */
    public static final String ENGINE_VERSION = "1";

    private Planner() {}

    /** The same request gives the same result, always. */
    public static PlanResult plan(PlanRequest request) {
        return PlanGate.refusal(request).orElseGet(() -> framed(request));
    }

    private static PlanResult framed(PlanRequest request) {
        return switch (SeasonFrames.frame(request)) {
            case FrameResult.TooSoon soon ->
                    new PlanResult.TooSoon(soon.earliestDate(), soon.possible());
            case FrameResult.Framed framed -> new SeasonBuilder(request, framed.frame()).build();
        };
    }
}
