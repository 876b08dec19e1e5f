package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.ExpectedEffort.EASY_RUN_RPE;
import static dev.tandem.domain.science.LoadGuardScience.OBESE_NOVICE_FIRST_WEEK_METERS;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_REFERENCE_WEEKS;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_LOAD_GROWTH_CAP;
import static dev.tandem.domain.science.RunCycleScience.LIGHTER_WEEK_CHOSEN_FACTOR;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.LongRunShare;
import dev.tandem.domain.season.running.recipe.RunWalk;

import java.time.LocalDate;
import java.util.Map;

/** What a week of run-walks may come to, after the weeks before it (F9, F10, R5, I16). */
@Cited({"F9", "F10", "R5", "I16"})
record LadderCaps(Places places) {

    /** Whether a week of run-walks, the longest first, keeps every cap. */
    boolean allow(Map<Place, RunWalk> runs) {
        int meters = sum(runs);
        double share = LongRunShare.cap(runs.size(), meters);
        var longest = runs.entrySet().iterator().next();
        return meters <= weekMeters()
                && longest.getValue().meters() <= share * meters
                && longest.getValue().meters() <= runMeters(longest.getKey().date())
                && load(runs) <= mostLoad()
                && isWithinWindow(runs);
    }

    /** Most metres of the week. */
    double weekMeters() {
        var done = done();
        if (done.isEmpty()) {
            return places.runner().isObeseNovice()
                    ? OBESE_NOVICE_FIRST_WEEK_METERS
                    : Double.MAX_VALUE;
        }
        var week = places.week();
        double cap = new Growth(places.runner(), done).weekCap(week.startDate());
        return switch (week.phase()) {
            case BASE, BUILD, PEAK -> cap;
            case RECOVERY -> Math.min(cap, LIGHTER_WEEK_CHOSEN_FACTOR * done.weekMeters(1));
            case TAPER -> Math.min(cap, taperMeters(cap));
        };
    }

    /** More than the usual share where the last seven days would else have too little (R5). */
    private double taperMeters(double cap) {
        var race = places.course().mainRace();
        var volume = new TaperVolume(places.course(), done());
        double usual = volume.meters(places.week(), cap);
        if (race == null || places.week().endDate().isBefore(TaperVolume.windowStart(race))) {
            return usual;
        }
        double lacking = volume.windowFloor(race) - new TaperFit(places).stillToCome(race);
        return lacking > 0 ? Math.max(usual, volume.mostOfWeek()) : usual;
    }

    private double runMeters(LocalDate day) {
        var growth = new Growth(places.runner(), done());
        if (!done().isEmpty()) {
            return growth.runCap(day);
        }
        double logged = growth.longestLogged(day);
        double longest = logged > 0 ? logged : places.runner().base().longestMeters();
        return longest > 0 ? Growth.runAfter(longest) : Double.MAX_VALUE;
    }

    private double mostLoad() {
        double before = done().greatestLoad(WEEK_GROWTH_REFERENCE_WEEKS);
        return before == 0 ? Double.MAX_VALUE : (1 + WEEK_LOAD_GROWTH_CAP) * before;
    }

    private boolean isWithinWindow(Map<Place, RunWalk> runs) {
        var race = places.course().mainRace();
        if (race == null || places.week().phase() != Phase.TAPER || done().isEmpty()) {
            return true;
        }
        var start = TaperVolume.windowStart(race);
        int meters =
                runs.entrySet().stream()
                        .filter(run -> !run.getKey().date().isBefore(start))
                        .mapToInt(run -> run.getValue().meters())
                        .sum();
        return meters <= new TaperVolume(places.course(), done()).windowCap(race);
    }

    private RunLog done() {
        return places.done();
    }

    private static int sum(Map<Place, RunWalk> runs) {
        return runs.values().stream().mapToInt(RunWalk::meters).sum();
    }

    private static double load(Map<Place, RunWalk> runs) {
        return EASY_RUN_RPE * runs.values().stream().mapToInt(RunWalk::minutes).sum();
    }
}
