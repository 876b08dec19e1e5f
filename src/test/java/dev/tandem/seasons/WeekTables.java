package dev.tandem.seasons;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.SessionKind;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A season as a Markdown table, a row for each week: its number, phase, kilometres and load, and by
 * day the sessions with minutes, kilometres and tags; of strength sessions the main lifts.
 */
final class WeekTables {
    private static final int MAIN_LIFTS = 4;

    /** How much of a session a table tells. */
    enum Detail {
        WHOLE,
        TITLES
    }

    private WeekTables() {}

    static String of(Season season, Detail detail) {
        var days =
                season.startDate()
                        .datesUntil(season.startDate().plusDays(DayOfWeek.values().length))
                        .map(date -> shortName(date.getDayOfWeek()))
                        .toList();
        return Stream.concat(
                        Stream.of(
                                row(Stream.of("wk", "phase", "km", "load"), days),
                                row(
                                        Stream.of("--:", "---", "--:", "--:"),
                                        days.stream().map(_ -> "---").toList())),
                        season.weeks().stream().map(week -> week(week, detail)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String row(Stream<String> head, List<String> cells) {
        return Stream.concat(head, cells.stream()).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String week(PlanWeek week, Detail detail) {
        var cells = new ArrayList<String>();
        for (var day = 0; day < DayOfWeek.values().length; day++) {
            var date = week.startDate().plusDays(day);
            cells.add(
                    week.sessions().stream()
                            .filter(session -> session.date().equals(date))
                            .map(session -> session(session, detail))
                            .collect(Collectors.joining("<br>")));
        }
        return row(
                Stream.of(
                        Integer.toString(week.number()),
                        Kebab.of(week.phase()),
                        kilometers(week.runDistanceMeters()),
                        Long.toString(Math.round(week.load()))),
                cells);
    }

    private static String session(PlannedSession session, Detail detail) {
        var part = session.dayPart() == DayPart.ANY ? "" : Kebab.of(session.dayPart()) + " ";
        return switch (detail) {
            case WHOLE -> part + content(session) + tags(session);
            case TITLES -> part + title(session.workout());
        };
    }

    private static String content(PlannedSession session) {
        var outline = session.workout().outline();
        var title = outline.title().text();
        var minutes = outline.durationMinutes() + "'";
        return switch (session.workout()) {
            case Workout.Run run ->
                    "%s (%s, %s km)".formatted(title, minutes, kilometers(run.distanceMeters()));
            case Workout.Strength lift ->
                    "%s (%s): %s".formatted(title, minutes, mainLifts(lift.exercises()));
            case Workout.Plain plain ->
                    plain.kind().isTraining() ? title + " (" + minutes + ")" : title;
        };
    }

    private static String title(Workout workout) {
        return workout.kind() == SessionKind.REST ? "" : workout.outline().title().text();
    }

    private static String tags(PlannedSession session) {
        return session.tags().stream()
                .map(tag -> " `" + Kebab.of(tag) + "`")
                .collect(Collectors.joining());
    }

    private static String mainLifts(List<ExercisePrescription> exercises) {
        var shown =
                exercises.stream()
                        .limit(MAIN_LIFTS)
                        .map(WeekTables::lift)
                        .collect(Collectors.joining(", "));
        var more = exercises.size() - MAIN_LIFTS;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String lift(ExercisePrescription exercise) {
        var name = Catalogue.standard().get(exercise.exercise()).name().text();
        var set = exercise.sets().getFirst();
        var unit = set.unit() == SetUnit.REPS ? "" : " " + Kebab.of(set.unit());
        return "%s %d x %d%s%s"
                .formatted(
                        name.toLowerCase(Locale.ENGLISH),
                        exercise.sets().size(),
                        set.amount(),
                        unit,
                        weight(exercise.sets()));
    }

    /** The top set comes first; those after it may be lighter. */
    private static String weight(List<SetPrescription> sets) {
        var top = sets.getFirst().weightKg();
        if (top == null) {
            return "";
        }
        var same = top.equals(sets.getLast().weightKg());
        return (same ? " at " : " up to ") + number(top) + " kg";
    }

    static String kilometers(int meters) {
        return number(Math.round(meters / 100.0) / 10.0);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
