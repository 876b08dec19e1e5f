package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.plan.PlanResult.Alternative;
import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.unit.Message;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes of availability with which the least week fits, each tried before it is offered: single
 * ones, and pairs where no single one is enough. At most three, the smallest of each kind first.
 * Fewer sessions are no alternative here: the least is what did not fit.
 */
public final class Alternatives {
    private static final int MOST = 3;

    private final WeekProblem problem;
    private final Demand demand;
    private final Availability availability;

    private Alternatives(WeekProblem problem, Demand demand, Availability availability) {
        this.problem = problem;
        this.demand = demand;
        this.availability = availability;
    }

    /** The problem comes without slots; its rooms are taken from the changed availability. */
    public static List<Alternative> find(
            WeekProblem problem, Demand demand, Availability availability) {
        return new Alternatives(problem, demand, availability).find();
    }

    private List<Alternative> find() {
        var openings =
                Stream.of(DayOfWeek.values())
                        .flatMap(day -> Opening.of(day, availability).stream())
                        .toList();
        var single = helping(openings.stream().map(List::of));
        return single.isEmpty() ? helping(pairs(openings)) : single;
    }

    private static Stream<List<Opening>> pairs(List<Opening> openings) {
        return openings.stream()
                .flatMap(
                        one ->
                                openings.stream()
                                        .filter(other -> isLater(other, one))
                                        .map(other -> List.of(one, other)));
    }

    private static boolean isLater(Opening other, Opening one) {
        return other.day().day().compareTo(one.day().day()) > 0;
    }

    private List<Alternative> helping(Stream<List<Opening>> changes) {
        var found =
                changes.sorted(Comparator.comparingInt(Alternatives::size))
                        .filter(this::helps)
                        .toList();
        return oneOfEachKindFirst(found).stream().limit(MOST).map(this::alternative).toList();
    }

    private static int size(List<Opening> change) {
        return change.stream().mapToInt(Opening::size).sum();
    }

    private boolean helps(List<Opening> change) {
        var opened = problem.withRooms(Room.week(problem.start(), changed(change)));
        return WeekFitter.variants(problem, demand, demand.least()).stream()
                .anyMatch(slots -> WeekScheduler.isFeasible(opened.withSlots(slots)));
    }

    private Availability changed(List<Opening> change) {
        var changed = availability;
        for (var opening : change) {
            changed = opening.on(changed);
        }
        return changed;
    }

    /** Of the same days only the smallest change; the smallest of each kind before the others. */
    private static List<List<Opening>> oneOfEachKindFirst(List<List<Opening>> changes) {
        var byDays = new LinkedHashMap<List<DayOfWeek>, List<Opening>>();
        changes.forEach(change -> byDays.putIfAbsent(days(change), change));
        var byKind = new LinkedHashMap<List<String>, List<Opening>>();
        byDays.values().forEach(change -> byKind.putIfAbsent(kinds(change), change));
        return Stream.concat(byKind.values().stream(), byDays.values().stream())
                .distinct()
                .toList();
    }

    private static List<DayOfWeek> days(List<Opening> change) {
        return change.stream().map(opening -> opening.day().day()).toList();
    }

    private static List<String> kinds(List<Opening> change) {
        return change.stream().map(Opening::kind).sorted().toList();
    }

    /** Changes come alone or in pairs. */
    private static Message text(List<Opening> change) {
        var first = change.getFirst().text();
        return change.size() == 1
                ? first
                : Message.of("opening.both", first, change.getLast().text());
    }

    private Alternative alternative(List<Opening> change) {
        return new Alternative(text(change), changed(change), null);
    }
}
