package dev.tandem.domain.schedule.cost;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCost.OnPlace;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.science.Cited;

import java.time.DayOfWeek;
import java.util.List;

/** What a day is better or worse for, whatever stands around it. */
final class PlaceCosts {
    static final OnPlace MOVED = new OnPlace("fewest-moves", "stays", PlaceCosts::moved);

    @Cited("R1")
    static final OnPlace LONG_RUN_DAY =
            new OnPlace("long-run-day", "long-run-day", PlaceCosts::unwishedDay);

    static final OnPlace LONG_RUN_ROOM =
            new OnPlace("long-run-room", "time-for-long-run", PlaceCosts::littleTime);

    @Cited("R1")
    static final OnPlace SHORT = new OnPlace("session-minutes", "minutes", PlaceCosts::tooShort);

    static final OnPlace UNUSUAL_DAY = new OnPlace("usual-day", "usual-day", PlaceCosts::unusual);

    static final List<OnPlace> ALL =
            List.of(MOVED, LONG_RUN_DAY, LONG_RUN_ROOM, SHORT, UNUSUAL_DAY);

    private PlaceCosts() {}

    private static int moved(Sitting sitting, WeekProblem problem) {
        var home = problem.wishes().homes().get(sitting.slot().key());
        return problem.wishes().keepHomes()
                        && home != null
                        && home.day() != weekday(sitting, problem)
                ? Weights.MOVE
                : 0;
    }

    private static int unusual(Sitting sitting, WeekProblem problem) {
        var home = problem.wishes().homes().get(sitting.slot().key());
        if (home == null) {
            return 0;
        }
        var days = daysBetween(home.day(), weekday(sitting, problem));
        if (days > 0) {
            return Weights.UNUSUAL_DAY + days * Weights.DAY_FROM_USUAL;
        }
        var differs = home.part() != sitting.part() && home.part() != DayPart.ANY;
        return differs ? Weights.UNUSUAL_PART : 0;
    }

    private static int daysBetween(DayOfWeek one, DayOfWeek other) {
        var days = Math.abs(one.getValue() - other.getValue());
        return Math.min(days, WeekProblem.DAYS - days);
    }

    private static int unwishedDay(Sitting sitting, WeekProblem problem) {
        var wished = problem.wishes().longRunDay();
        return wished != null
                        && wished != weekday(sitting, problem)
                        && isTheLongRun(sitting.slot(), problem)
                ? Weights.LONG_RUN_DAY
                : 0;
    }

    private static int littleTime(Sitting sitting, WeekProblem problem) {
        var day = weekday(sitting, problem);
        if (day == problem.wishes().longRunDay() || !isTheLongRun(sitting.slot(), problem)) {
            return 0;
        }
        var most = problem.rooms().stream().mapToInt(Room::minutes).max().orElse(0);
        var here = minutes(sitting, problem);
        return Math.max(0, most - here) * Weights.LONG_RUN_ROOM_MINUTE
                + (isWeekend(day) ? 0 : Weights.LONG_RUN_WORKING_DAY);
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static boolean isTheLongRun(Slot slot, WeekProblem problem) {
        return slot.has(Tag.LONG) && problem.longRun().filter(slot::equals).isPresent();
    }

    private static int tooShort(Sitting sitting, WeekProblem problem) {
        return Math.max(0, sitting.slot().wishedMinutes() - minutes(sitting, problem))
                * Weights.MINUTE_SHORT;
    }

    /** Where a day without a room is tried, to see what availability stands in the way of. */
    private static int minutes(Sitting sitting, WeekProblem problem) {
        return problem.roomOn(problem.start().plusDays(sitting.day()))
                .map(Room::minutes)
                .orElse(sitting.slot().wishedMinutes());
    }

    private static DayOfWeek weekday(Sitting sitting, WeekProblem problem) {
        return problem.start().plusDays(sitting.day()).getDayOfWeek();
    }
}
