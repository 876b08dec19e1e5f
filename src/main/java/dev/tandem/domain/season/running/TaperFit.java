package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;

import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.running.recipe.EasyRun;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a week of the taper a little larger or smaller until the runs of its last days leave the
 * seven days that end with the race within their range (R5). A race in the middle of a plan week
 * has some of those days in the week before.
 */
@Cited("R5")
record TaperFit(Places places) {

    /** Too much running before a race is worse than too little. */
    private static final int WORSE_ABOVE = 10;

    List<Draft> solve(WeekSolver solver, List<KeySession> keys, int target) {
        var race = places.course().mainRace();
        if (race == null || places.done().isEmpty()) {
            return solver.solve(keys, target);
        }
        var tries = new ArrayList<List<Draft>>();
        for (int meters : targets(target)) {
            var drafts = solver.solve(keys, meters);
            if (distance(race, drafts) <= 0) {
                return drafts;
            }
            tries.add(drafts);
        }
        return nearest(race, tries).orElseGet(() -> solver.solve(keys, target));
    }

    /** The wished distance, then more and more, then less and less. */
    private List<Integer> targets(int target) {
        var targets = new ArrayList<Integer>();
        int most = Math.max(target, volume().mostOfWeek());
        for (int more = target; more <= most; more += DISTANCE_STEP_METERS) {
            targets.add(more);
        }
        for (int less = target - DISTANCE_STEP_METERS; less > 0; less -= DISTANCE_STEP_METERS) {
            targets.add(less);
        }
        return targets;
    }

    private Optional<List<Draft>> nearest(Goal.Race race, List<List<Draft>> tries) {
        List<Draft> nearest = null;
        for (var drafts : tries) {
            if (nearest == null || distance(race, drafts) < distance(race, nearest)) {
                nearest = drafts;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Metres by which the last days are outside the range, 0 within it. */
    private double distance(Goal.Race race, List<Draft> drafts) {
        int meters = inWindow(race, drafts);
        double floor = volume().windowFloor(race) - stillToCome(race);
        double above = meters - volume().windowCap(race);
        return Math.max(floor - meters, above > 0 ? WORSE_ABOVE * above : above);
    }

    /** What the days of a later week up to the race may hold at most. */
    double stillToCome(Goal.Race race) {
        return places.week()
                .endDate()
                .plusDays(1)
                .datesUntil(
                        race.date().isAfter(places.week().endDate())
                                ? race.date()
                                : places.week().endDate().plusDays(1))
                .mapToInt(this::mostOn)
                .sum();
    }

    private int mostOn(LocalDate date) {
        var availability = places.runner().file().athlete().wishes().availability();
        return availability
                .on(date.getDayOfWeek())
                .filter(day -> day.allows(SessionKind.RUN))
                .map(DayAvailability::minutes)
                .map(minutes -> Math.min(minutes, places.course().maxMinutes(date)))
                .map(minutes -> EasyRun.metersWithin(places.runner().pacer(), minutes))
                .orElse(0);
    }

    private TaperVolume volume() {
        return new TaperVolume(places.course(), places.done());
    }

    private static int inWindow(Goal.Race race, List<Draft> drafts) {
        var start = TaperVolume.windowStart(race);
        return drafts.stream()
                .filter(draft -> !draft.place().date().isBefore(start))
                .mapToInt(Draft::meters)
                .sum();
    }
}
