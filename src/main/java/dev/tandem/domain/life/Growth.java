package dev.tandem.domain.life;

import static dev.tandem.domain.science.LoadGuardScience.TWO_WEEK_GROWTH_CAP;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_CAP;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_REFERENCE_WEEKS;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_LOAD_GROWTH_CAP;

import dev.tandem.domain.science.Cited;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The weeks so far, as they really were or will be and as they were planned: what the next may be.
 * The plan kept the caps on growth against its own weeks; here they are held against the real ones,
 * and only where those came to less (F9, I16). Before the plan everything was as it should be (R8).
 */
@Cited({"F9", "I16", "R2", "R8"})
final class Growth {
    private final List<WeekSums> real = new ArrayList<>();
    private final List<WeekSums> planned = new ArrayList<>();
    private final WeekSums before;

    Growth(WeekSums before) {
        this.before = before;
    }

    void add(WeekSums realWeek, WeekSums plannedWeek) {
        real.add(realWeek);
        planned.add(plannedWeek);
    }

    /** Metres that the next week may have at most; infinity where nothing limits it. */
    double capMeters(double plannedMeters) {
        return Math.min(
                cap(WeekSums::runMeters, plannedMeters, 1, WEEK_GROWTH_CAP),
                cap(WeekSums::runMeters, plannedMeters, 2, TWO_WEEK_GROWTH_CAP));
    }

    /** Load that the next week may have at most, in AU; infinity where nothing limits it. */
    double capLoad(double plannedLoad) {
        return cap(WeekSums::load, plannedLoad, 1, WEEK_LOAD_GROWTH_CAP);
    }

    /** The last week as it was or will be. */
    WeekSums last() {
        return real.isEmpty() ? before : real.getLast();
    }

    WeekSums lastPlanned() {
        return planned.isEmpty() ? before : planned.getLast();
    }

    /** The greatest load of the weeks that count, seen from so many weeks into the plan, in AU. */
    double greatestLoad(int weeks) {
        return greatest(real.subList(0, weeks), WeekSums::load, 1);
    }

    private double cap(ToDoubleFunction<WeekSums> sum, double wanted, int ago, double growth) {
        double was = greatest(real, sum, ago);
        double should = greatest(planned, sum, ago);
        if (was >= should || was <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(was * (1 + growth), wanted * was / should);
    }

    private double greatest(List<WeekSums> weeks, ToDoubleFunction<WeekSums> sum, int ago) {
        double greatest = 0;
        for (int back = ago; back < ago + WEEK_GROWTH_REFERENCE_WEEKS; back++) {
            int index = weeks.size() - back;
            greatest = Math.max(greatest, sum.applyAsDouble(index < 0 ? before : weeks.get(index)));
        }
        return greatest;
    }
}
