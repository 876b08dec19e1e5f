package dev.tandem.domain.life;

import static dev.tandem.domain.science.LoadGuardScience.REPLAN_MAX_CUT;
import static dev.tandem.domain.science.ReviewScience.DROP_BELOW;
import static dev.tandem.domain.science.ReviewScience.RUNS_KEPT;
import static dev.tandem.domain.science.ReviewScience.STRENGTH_KEPT;

import dev.tandem.domain.easing.Adjust;
import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.easing.Step;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes the open sessions of a week fit its limits: in a week cut deeply the least important are
 * left out first, then all the others get shorter alike (J7).
 */
@Cited("J7")
final class WeekCut {
    private static final int STEP_PERCENT = 5;

    /** Growth may ask for more than J7 allows by itself; then its caps win. */
    private static final int LEAST_PERCENT = 10;

    private final List<Standing> all;
    private final WeekLimits limits;
    private final Function<LocalDate, Ease> easeOf;
    private final LongestRuns longest;
    private final List<Standing> leastFirst;
    private final List<Standing> kept;

    WeekCut(
            WeekLimits limits,
            Function<LocalDate, Ease> easeOf,
            LongestRuns longest,
            List<Standing> leastFirst) {
        this.all = leastFirst.stream().sorted(Days.IN_ORDER).toList();
        this.limits = limits;
        this.easeOf = easeOf;
        this.longest = longest;
        this.leastFirst = leastFirst;
        this.kept = new ArrayList<>(all);
    }

    /** The sessions as they should be, in their order. */
    List<PlannedSession> sessions() {
        if (limits.loadShare() < DROP_BELOW) {
            while (dropped(limits.load())) {}
        }
        var cut = fitting();
        while (cut == null && dropped(0)) {
            cut = fitting();
        }
        return cut == null ? eased(LEAST_PERCENT) : cut;
    }

    /** Leaves out the least important session that can be spared while so much load stays. */
    private boolean dropped(double leastLoad) {
        double load = kept.stream().mapToDouble(each -> Standing.load(each.planned())).sum();
        for (var each : leastFirst) {
            if (kept.contains(each)
                    && isSpare(each)
                    && load - Standing.load(each.planned()) >= leastLoad) {
                return kept.remove(each);
            }
        }
        return false;
    }

    private boolean isSpare(Standing session) {
        var kind = session.planned().workout().kind();
        long ofKind = kept.stream().filter(each -> each.planned().workout().kind() == kind).count();
        return switch (kind) {
            case RUN -> ofKind > RUNS_KEPT;
            case STRENGTH -> ofKind > STRENGTH_KEPT;
            case CROSS_TRAINING, RECOVERY, REST -> true;
        };
    }

    /** As much as the limits allow; more than the wished share where J7 would lose too much. */
    private @Nullable List<PlannedSession> fitting() {
        for (int percent = 100; percent >= LEAST_PERCENT; percent -= STEP_PERCENT) {
            var tried = eased(percent);
            if (limits.allows(WeekSums.of(tried))) {
                return enough(tried, percent);
            }
        }
        return null;
    }

    private List<PlannedSession> enough(List<PlannedSession> cut, int percent) {
        double floor = Math.min(limits.share(), 1 - REPLAN_MAX_CUT) * limits.planned().load();
        var enough = cut;
        for (int more = percent + STEP_PERCENT;
                more <= 100 && WeekSums.of(enough).load() < floor;
                more += STEP_PERCENT) {
            var tried = eased(more);
            if (!limits.isWithinGrowth(WeekSums.of(tried))) {
                return enough;
            }
            enough = tried;
        }
        return enough;
    }

    private List<PlannedSession> eased(int percent) {
        var runs = new LongestRuns(longest);
        var result = new ArrayList<PlannedSession>();
        for (var session : all) {
            var eased =
                    kept.contains(session)
                            ? eased(session.planned(), percent, runs)
                            : LeftOut.byPriority(session.planned());
            runs.add(session.date(), Standing.meters(eased), Standing.meters(session.planned()));
            result.add(eased);
        }
        return result;
    }

    private PlannedSession eased(PlannedSession planned, int percent, LongestRuns runs) {
        var ease = easeOf.apply(planned.date());
        if (percent < 100) {
            ease = ease.and(Parameter.VOLUME_FACTOR, percent / 100.0);
        }
        if (planned.workout().kind() == SessionKind.RUN) {
            double cap = runs.cap(planned.date(), Standing.meters(planned));
            if (cap < Standing.meters(planned)) {
                ease =
                        ease.and(Parameter.DISTANCE_CAP_METERS, cap)
                                .and(Parameter.VOLUME_FACTOR, cap / Standing.meters(planned));
            }
        }
        return RoundMinutes.of(Adjust.session(planned, Step.EASED, ease).session(), planned);
    }
}
