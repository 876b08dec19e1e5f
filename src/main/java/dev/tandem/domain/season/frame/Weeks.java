package dev.tandem.domain.season.frame;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.science.RacePlanTable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns phases and lighter weeks into the numbered, dated weeks of a frame. */
final class Weeks {

    private Weeks() {}

    /** Up to the race and no further. */
    static SeasonFrame toRace(PlanRequest request, Goal.Race race, int weeks) {
        var taper = Taper.of(race.distanceMeters());
        int training =
                (int)
                        IntStream.range(0, weeks)
                                .filter(week -> !taper.covers(start(request, week), race.date()))
                                .count();
        var phases =
                new ArrayList<>(
                        Phases.beforeTaper(training, RacePlanTable.of(race.distanceMeters())));
        phases.addAll(Collections.nCopies(weeks - training, Phase.TAPER));
        var lighter = rhythm(request).lighterWeeksBeforeTaper(training);
        return frame(request, phases, lighter);
    }

    /** Whole weeks of the way to a race that lies beyond them. */
    static SeasonFrame beforeFarRace(PlanRequest request, Goal.Race race, int weeks) {
        var phases = Phases.beforeTaper(weeks, RacePlanTable.of(race.distanceMeters()));
        return frame(request, phases, rhythm(request).lighterWeeks(weeks));
    }

    static SeasonFrame withoutRace(PlanRequest request, int weeks) {
        var rhythm = rhythm(request);
        return frame(
                request, Phases.withoutRace(weeks, rhythm.every()), rhythm.lighterWeeks(weeks));
    }

    private static SeasonFrame frame(
            PlanRequest request, List<Phase> phases, Set<Integer> lighter) {
        var count = new EnumMap<Phase, Integer>(Phase.class);
        var weeks = new ArrayList<FrameWeek>();
        for (int index = 0; index < phases.size(); index++) {
            boolean isLighter = lighter.contains(index + 1);
            var phase = isLighter ? Phase.RECOVERY : phases.get(index);
            int weekOfPhase = isLighter ? 1 : count.merge(phase, 1, Integer::sum);
            var start = start(request, index);
            weeks.add(
                    new FrameWeek(
                            index + 1,
                            start,
                            phase,
                            weekOfPhase,
                            isLighter,
                            races(request, start)));
        }
        return new SeasonFrame(List.copyOf(weeks), request.goal());
    }

    private static List<Goal.Race> races(PlanRequest request, LocalDate start) {
        var main = request.goal() instanceof Goal.Race race ? race : null;
        var last = main == null ? LocalDate.MAX : main.date();
        var others =
                request.file().goals().stream()
                        .filter(Goal.Race.class::isInstance)
                        .map(Goal.Race.class::cast)
                        .sorted(Comparator.comparing(Goal.Race::priority))
                        .filter(race -> main == null || !race.id().equals(main.id()));
        var dates = new HashSet<LocalDate>();
        return Stream.concat(Stream.ofNullable(main), others)
                .filter(race -> !race.date().isBefore(start))
                .filter(race -> race.date().isBefore(start.plusDays(7)))
                .filter(race -> !race.date().isAfter(last))
                .filter(race -> dates.add(race.date()))
                .toList();
    }

    private static LocalDate start(PlanRequest request, int index) {
        return request.startDate().plusWeeks(index);
    }

    private static Rhythm rhythm(PlanRequest request) {
        return Rhythm.ofAge(request.file().athlete().person().ageOn(request.startDate()));
    }
}
