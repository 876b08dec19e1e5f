package dev.tandem.plan;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Preferences;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.season.move.MoveResult;
import dev.tandem.domain.season.restore.RestoreResult;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problem documents of plans that cannot be. */
final class PlanRefusals {
    private PlanRefusals() {}

    static Problem noRoom(PlanResult.NoRoom refused) {
        return Problems.unprocessable(
                ProblemType.NO_ROOM_IN_WEEK,
                Message.of("refused.no-room"),
                Map.of(
                        "rule",
                        refused.rule(),
                        "conflicts",
                        refused.conflicts(),
                        "alternatives",
                        refused.alternatives().stream().map(PlanRefusals::alternative).toList()));
    }

    static Problem noMove(LocalDate date, MoveResult.Refused refused) {
        var day = Message.weekday(date.getDayOfWeek());
        return Problems.unprocessable(
                ProblemType.NO_ROOM_IN_WEEK,
                Message.of("refused.move", day, refused.because()),
                Map.of("rule", refused.rule(), "nearestDates", refused.nearestDates()));
    }

    static Problem noRestore(RestoreResult.Refused refused) {
        return Problems.unprocessable(
                ProblemType.NO_ROOM_IN_WEEK,
                Message.of("refused.restore", Message.day(refused.date()), refused.because()),
                Map.of("rule", refused.rule(), "date", refused.date()));
    }

    static Problem tooSoon(PlanResult.TooSoon refused) {
        return Problems.unprocessable(
                ProblemType.GOAL_TOO_SOON,
                Message.of("refused.too-soon"),
                Map.of("earliestDate", refused.earliestDate(), "possible", refused.possible()));
    }

    static Problem age(PlanResult.AgeNotServed refused) {
        return Problems.unprocessable(ProblemType.AGE_NOT_SERVED, refused.detail(), Map.of());
    }

    static Problem hold(PlanResult.OnHold refused) {
        return Problems.unprocessable(
                ProblemType.SCREENING_HOLD,
                refused.whatToDo(),
                Map.of(
                        "concerns",
                        refused.concerns().stream().map(Kebab::of).sorted().toList(),
                        "whatToDo",
                        refused.whatToDo()));
    }

    private static Map<String, Object> alternative(PlanResult.Alternative alternative) {
        var change = new LinkedHashMap<String, Object>();
        var availability = alternative.availability();
        var preferences = alternative.preferences();
        if (availability != null) {
            change.put("availability", days(availability));
        }
        if (preferences != null) {
            change.put("preferences", wishes(preferences));
        }
        var members = new LinkedHashMap<String, Object>();
        members.put("text", alternative.text());
        members.put("change", change);
        return members;
    }

    private static List<Map<String, Object>> days(Availability availability) {
        return availability.days().stream().map(PlanRefusals::day).toList();
    }

    private static Map<String, Object> day(DayAvailability day) {
        var members = new LinkedHashMap<String, Object>();
        members.put("day", Kebab.of(day.day()));
        members.put("minutes", day.minutes());
        members.put("maxSessions", day.maxSessions());
        members.put("kinds", day.kinds().stream().map(Kebab::of).toList());
        return members;
    }

    private static Map<String, Object> wishes(Preferences preferences) {
        var members = new LinkedHashMap<String, Object>();
        members.put("runsPerWeek", preferences.runsPerWeek());
        members.put("strengthPerWeek", preferences.strengthPerWeek());
        var day = preferences.longRunDay();
        if (day != null) {
            members.put("longRunDay", Kebab.of(day));
        }
        return members;
    }
}
