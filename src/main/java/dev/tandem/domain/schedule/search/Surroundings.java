package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.Hours;
import dev.tandem.domain.schedule.rule.RuleSet;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.schedule.rule.Tally;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is there before a slot is placed: the rooms by day, and sessions and races as facts. */
final class Surroundings {
    private final WeekProblem problem;
    private final RuleSet rules;
    private final boolean counts;
    private final @Nullable Room[] rooms = new Room[WeekProblem.DAYS];
    private final List<Sitting> facts = new ArrayList<>();

    private final boolean repeats;

    private final FreePlaces freePlaces;

    private int daysWithFacts;

    /** Without a count of costs all weeks are alike, and whether there is one is known sooner. */
    Surroundings(WeekProblem problem, RuleSet rules, boolean counts) {
        this.problem = problem;
        this.rules = rules;
        this.counts = counts;
        for (var room : problem.rooms()) {
            if (problem.holds(room.date())) {
                rooms[Sitting.dayOf(room.date(), problem.start())] = room;
            }
        }
        problem.fixed().stream()
                .filter(placed -> placed.slot().kind().isTraining())
                .forEach(placed -> add(Sitting.of(placed, problem.start())));
        problem.races().forEach(race -> add(Sitting.of(race, problem.start())));
        repeats = problem.canRepeat();
        freePlaces = new FreePlaces(problem, rules, facts);
    }

    private void add(Sitting fact) {
        if (fact.isNearWeek()) {
            facts.add(fact);
            daysWithFacts |= fact.isInWeek() ? 1 << fact.day() : 0;
        }
    }

    WeekProblem problem() {
        return problem;
    }

    LocalDate date(int day) {
        return problem.start().plusDays(day);
    }

    boolean isPinned(Slot slot) {
        return problem.pins().stream().anyMatch(pin -> pin.slotKey().equals(slot.key()));
    }

    @Nullable Room room(int day) {
        return rooms[day];
    }

    List<Sitting> facts() {
        return facts;
    }

    /** Bits of the places that rooms, pins and facts leave to a slot. */
    int freeFor(Slot slot) {
        return freePlaces.of(slot);
    }

    /** Bits of the days of the week that already hold a session. */
    int daysWithFacts() {
        return daysWithFacts;
    }

    boolean holdsFact(int day) {
        return (daysWithFacts & 1 << day) != 0;
    }

    boolean breaksWithFacts(Sitting sitting) {
        for (var fact : facts) {
            if (breaks(sitting, fact)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two sessions cannot both be where they are. */
    boolean breaks(Sitting one, Sitting other) {
        if (one.daysApart(other) > Hours.REACH_DAYS) {
            return false;
        }
        var earlier = other.isBefore(one) ? other : one;
        var later = earlier == one ? other : one;
        return rules.breaksOnPair(earlier, later, problem.limits())
                || sharedRoom(one, other) instanceof Room room
                        && rules.breaksOnDay(earlier, later, room);
    }

    /** Whether the sessions, taken together with the facts, leave rest enough. */
    boolean allows(List<Sitting> sittings) {
        var tally = Tally.ofFacts(problem);
        sittings.forEach(sitting -> tally.setTo(tally, sitting));
        return !rules.breaksOnWeek(tally, problem);
    }

    /** What a slot costs in a place, with the facts around it. */
    int costOf(Sitting sitting) {
        if (!counts) {
            return 0;
        }
        var cost = SoftCosts.ofPlace(sitting, problem);
        for (var fact : facts) {
            cost += costOf(sitting, fact);
        }
        return cost;
    }

    /** What two sessions cost together, once. */
    int costOf(Sitting one, Sitting other) {
        if (!counts || one.daysApart(other) > Hours.REACH_DAYS) {
            return 0;
        }
        var earlier = other.isBefore(one) ? other : one;
        var later = earlier == one ? other : one;
        var cost = SoftCosts.ofPair(earlier, later, problem.limits());
        return sharedRoom(one, other) instanceof Room room
                ? cost + SoftCosts.ofDay(earlier, later, room)
                : cost;
    }

    /** What two slots of the week cost in addition when it comes again. */
    int costOfRepeating(Sitting one, Sitting other) {
        if (!counts || !repeats || WeekProblem.DAYS - one.daysApart(other) > Hours.REACH_DAYS) {
            return 0;
        }
        var earlier = other.isBefore(one) ? other : one;
        var later = earlier == one ? other : one;
        return SoftCosts.ofRepeating(earlier, later, problem.limits());
    }

    private @Nullable Room sharedRoom(Sitting one, Sitting other) {
        return one.day() == other.day() && one.isInWeek() ? rooms[one.day()] : null;
    }
}
