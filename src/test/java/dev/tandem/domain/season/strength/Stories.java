package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.unit.Kebab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a season of strength down so that a person can judge it. */
final class Stories {
    private Stories() {}

    /** All slots of the best variant, each on a day of its own with these minutes. */
    static List<Placed> placed(FrameWeek week, List<Slot> slots, int minutes) {
        var placed = new ArrayList<Placed>();
        for (var slot : slots) {
            var day = week.startDate().plusDays(2L * placed.size());
            placed.add(new Placed(slot, day, DayPart.ANY, minutes, List.of()));
        }
        return placed;
    }

    static String tell(AthleteFile file, SeasonFrame frame, int sessions, int minutes) {
        var programme = StrengthProgramme.of(file, frame);
        var story = new StringBuilder();
        for (var week : frame.weeks()) {
            story.append(
                    "== week %d %s%s%s%n"
                            .formatted(
                                    week.number(),
                                    Kebab.of(week.phase()),
                                    week.lighter() ? " lighter" : "",
                                    week.races().isEmpty() ? "" : " race"));
            var slots = programme.variants(week, sessions).getFirst();
            programme
                    .fill(week, placed(week, slots, minutes))
                    .sessions()
                    .forEach(session -> story.append(tell(session)));
        }
        return story.toString();
    }

    static String tell(FilledSession session) {
        var outline = session.workout().outline();
        return "%s  [%s, %d min, RPE %.0f] %s heavy %s%n     %s%n     warm-up: %s%n%s"
                .formatted(
                        outline.title().text(),
                        Kebab.of(session.workout().type()),
                        outline.durationMinutes(),
                        outline.targetRpe(),
                        session.tags(),
                        session.heavyMuscles(),
                        outline.purpose().text(),
                        outline.warmUp().stream()
                                .map(Stories::tell)
                                .collect(Collectors.joining("; ")),
                        session.workout().exercises().stream()
                                .map(Stories::tell)
                                .collect(Collectors.joining()));
    }

    private static String tell(TimedMovement movement) {
        return movement.name().text() + " " + movement.minutes() + " min";
    }

    private static String tell(ExercisePrescription exercise) {
        var first = exercise.sets().getFirst();
        var last = exercise.sets().getLast();
        return "     - %s %d x %s%s  (rest %d s; or %s)%n"
                .formatted(
                        exercise.exercise(),
                        exercise.sets().size(),
                        tell(first),
                        first.equals(last) ? "" : ", then " + tell(last),
                        first.restSeconds(),
                        String.join(", ", exercise.alternatives()));
    }

    private static String tell(SetPrescription set) {
        return "%d %s%s RIR %d"
                .formatted(
                        set.amount(),
                        Kebab.of(set.unit()),
                        set.weightKg() == null
                                ? ""
                                : " @ %s kg (%s %%)"
                                        .formatted(set.weightKg(), set.percentOneRepMax()),
                        set.repsInReserve());
    }
}
