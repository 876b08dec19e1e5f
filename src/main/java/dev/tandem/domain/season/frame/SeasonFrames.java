package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.RaceReadinessScience.GENERAL_WEEKS;
import static dev.tandem.domain.science.RaceReadinessScience.MAX_WEEKS;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.science.Cited;

/** Lays the weeks of a season: phases, lighter weeks, taper and races (F7, F8, R6, R17). */
@Cited({"F7", "F8", "R6", "R17"})
public final class SeasonFrames {

    private SeasonFrames() {}

    /** The weeks that a request asks for, or when its race would be possible. */
    public static FrameResult frame(PlanRequest request) {
        return switch (request.goal()) {
            case Goal.Race race -> towardRace(request, race);
            case Goal.LiftTarget _, Goal.GeneralFitness _ -> withoutRace(request);
            case null -> withoutRace(request);
        };
    }

    private static FrameResult towardRace(PlanRequest request, Goal.Race race) {
        var road = road(request);
        if (!road.leadsTo(race.distanceMeters(), request.startDate(), race.date())) {
            return TooSoonAdvice.of(road, request.startDate(), race);
        }
        int toRace = RaceRoad.weeksBetween(request.startDate(), race.date());
        int weeks = request.weeks() == null ? MAX_WEEKS : request.weeks();
        return new FrameResult.Framed(
                weeks < toRace
                        ? Weeks.beforeFarRace(request, race, weeks)
                        : Weeks.toRace(request, race, toRace));
    }

    private static FrameResult withoutRace(PlanRequest request) {
        int weeks = request.weeks() == null ? GENERAL_WEEKS : request.weeks();
        return new FrameResult.Framed(Weeks.withoutRace(request, weeks));
    }

    private static RaceRoad road(PlanRequest request) {
        var athlete = request.file().athlete();
        int years = athlete.person().ageOn(request.startDate());
        var base = RunningBase.of(request.file(), request.history(), request.today());
        return new RaceRoad(
                base,
                base.firstWeek(athlete),
                Rhythm.ofAge(years),
                years,
                athlete.wishes().preferences().runsPerWeek());
    }
}
