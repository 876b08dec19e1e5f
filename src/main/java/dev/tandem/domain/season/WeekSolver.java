package dev.tandem.domain.season;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.FitResult;
import dev.tandem.domain.schedule.Home;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.RaceDay;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.WeekWishes;
import dev.tandem.domain.schedule.Wish;
import dev.tandem.domain.schedule.fit.WeekFitter;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.season.running.RunLog;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the sessions that a week wants on days, with regard to the weeks around it. */
final class WeekSolver {
    /** Rules reach at most a week back (D6h); two weeks are looked at to be safe. */
    private static final int DAYS_LOOKED_BACK = 14;

    /** A last week with fewer than three days has no room for a rest day beside the race. */
    private static final int MOST_DAYS_MISSING = 4;

    /** In a race's week, and after a bad week border, anything is better than nothing. */
    private static final Wish LEAST = new Wish(1, 0);

    private final PlanRequest request;
    private final SeasonFrame frame;
    private final Programmes programmes;
    private final Map<Set<Restriction>, Wish> agreed = new HashMap<>();

    WeekSolver(PlanRequest request, SeasonFrame frame, Programmes programmes) {
        this.request = request;
        this.frame = frame;
        this.programmes = programmes;
    }

    FitResult solve(FrameWeek week, RunLog done, List<Placed> before) {
        var problem = problem(week, before);
        var ask = ask(week, done, before);
        var demand = demand(week, done, ask);
        var fit = WeekFitter.fit(problem, demand);
        if (fit instanceof FitResult.NoFit && week.number() > 1) {
            return WeekFitter.fit(problem, demand.orLess(LEAST));
        }
        if (fit instanceof FitResult.Fitted fitted && week.races().isEmpty()) {
            if (!week.lighter()) {
                agreed.putIfAbsent(forbiddenIn(week), ask.agreed(fitted.kept()));
            }
            var compromises = new ArrayList<>(ask.compromises(week));
            compromises.addAll(fitted.compromises());
            return new FitResult.Fitted(fitted.week(), fitted.kept(), compromises);
        }
        return fit;
    }

    PlanResult noRoom(FrameWeek week, RunLog done, List<Placed> before, FitResult.NoFit none) {
        return NoRoomAdvice.of(
                athlete(),
                problem(week, before),
                demand(week, done, ask(week, done, before)),
                none);
    }

    /**
     * What the first week of its kind came to is what the later ones ask for: the week is stable.
     */
    private Ask ask(FrameWeek week, RunLog done, List<Placed> before) {
        var wishes = athlete().wishes().preferences();
        var asked = new Wish(wishes.runsPerWeek(), wishes.strengthPerWeek());
        var usual = agreed.getOrDefault(forbiddenIn(week), asked);
        boolean isAfterUsual = week.number() > 1 && previous(week).races().isEmpty();
        var whole =
                week.lighter() && isAfterUsual ? noMoreThanLastWeek(usual, week, before) : usual;
        return Ask.of(whole, programmes.running(), week, done);
    }

    private Demand demand(FrameWeek week, RunLog done, Ask ask) {
        var known = new HashMap<Wish, List<List<Slot>>>();
        var demand =
                Demand.of(
                        ask.wanted(),
                        wish ->
                                known.computeIfAbsent(
                                        wish, it -> programmes.variants(week, done, it)),
                        athlete().wishes().emphasis());
        return week.races().isEmpty() ? demand : demand.orLess(new Wish(0, 0));
    }

    private FrameWeek previous(FrameWeek week) {
        return frame.weeks().get(week.number() - 2);
    }

    /** A lighter week is not the one in which a session is added. */
    private static Wish noMoreThanLastWeek(Wish usual, FrameWeek week, List<Placed> before) {
        var from = week.startDate().minusDays(WeekProblem.DAYS);
        var last = before.stream().filter(placed -> !placed.date().isBefore(from)).toList();
        int lifts =
                (int)
                        last.stream()
                                .filter(placed -> placed.slot().kind() == SessionKind.STRENGTH)
                                .count();
        int runs = last.size() - lifts;
        return new Wish(
                runs == 0 ? usual.runs() : Math.min(usual.runs(), runs),
                lifts == 0 ? usual.strength() : Math.min(usual.strength(), lifts));
    }

    private Set<Restriction> forbiddenIn(FrameWeek week) {
        var forbidden = EnumSet.noneOf(Restriction.class);
        week.startDate()
                .datesUntil(week.endDate().plusDays(1))
                .forEach(date -> forbidden.addAll(request.file().forbiddenOn(date)));
        return forbidden;
    }

    private WeekProblem problem(FrameWeek week, List<Placed> before) {
        var athlete = athlete();
        var age = athlete.person().ageOn(week.startDate());
        var rooms = Room.week(week.startDate(), athlete.wishes().availability());
        var limits = Limits.of(athlete.runningLevel(), age);
        int missing = afterTheEnd(week).size();
        boolean isShort = missing > 0 && missing <= MOST_DAYS_MISSING;
        return WeekProblem.of(
                        week.startDate(), rooms, isShort ? limits.withoutDays(missing) : limits)
                .withFixed(recent(week, before))
                .withRaces(racesNear(week))
                .withWishes(wishes(week, before));
    }

    private WeekWishes wishes(FrameWeek week, List<Placed> before) {
        var wished = athlete().wishes().preferences().longRunDay();
        return new WeekWishes(wished, homes(before), false, afterTheEnd(week));
    }

    private Set<LocalDate> afterTheEnd(FrameWeek week) {
        var end = SeasonEnd.of(frame);
        return week.startDate()
                .datesUntil(week.endDate().plusDays(1))
                .filter(date -> date.isAfter(end))
                .collect(Collectors.toSet());
    }

    /** Where each slot stood last. */
    private static Map<String, Home> homes(List<Placed> before) {
        return before.stream()
                .collect(
                        toMap(
                                placed -> placed.slot().key(),
                                placed -> new Home(placed.date().getDayOfWeek(), placed.dayPart()),
                                (earlier, later) -> later,
                                LinkedHashMap::new));
    }

    private static List<Placed> recent(FrameWeek week, List<Placed> before) {
        var from = week.startDate().minusDays(DAYS_LOOKED_BACK);
        return before.stream().filter(placed -> !placed.date().isBefore(from)).toList();
    }

    /** Races of the weeks around, those of the file too: they are run whatever the plan says. */
    private List<RaceDay> racesNear(FrameWeek week) {
        var from = week.startDate().minusDays(DAYS_LOOKED_BACK);
        var to = week.endDate().plusDays(DAYS_LOOKED_BACK);
        return frame.weeks().stream()
                .flatMap(each -> each.races().stream())
                .filter(race -> !race.date().isBefore(from) && !race.date().isAfter(to))
                .map(RaceDay::of)
                .toList();
    }

    private Athlete athlete() {
        return request.file().athlete();
    }
}
