package dev.tandem.domain.season;

import static dev.tandem.domain.science.EasingScience.ACTIVE_RECOVERY_CHOSEN_MINUTES;
import static dev.tandem.domain.science.EasingScience.ACTIVE_RECOVERY_RPE_CAP;

import dev.tandem.domain.athlete.ActiveRecovery;
import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.GentleMovement;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The days of a week without training (R13): the one after the heaviest day is for active recovery
 * where another stays for full rest; the others are rest.
 */
public final class FreeDays {
    private static final String REST_RULE = "R13";

    private final Supplier<UUID> ids;
    private final List<ActiveRecovery> liked;

    public FreeDays(Supplier<UUID> ids, Athlete athlete) {
        this.ids = ids;
        this.liked = athlete.wishes().preferences().activeRecovery();
    }

    List<PlannedSession> of(List<LocalDate> dates, List<PlannedSession> training) {
        Set<LocalDate> busy = new HashSet<>();
        training.forEach(session -> busy.add(session.date()));
        var free = dates.stream().filter(date -> !busy.contains(date)).toList();
        var recovery = free.size() < 2 ? null : afterHeaviest(free, training);
        var sessions = new ArrayList<PlannedSession>();
        for (var date : free) {
            sessions.add(date.equals(recovery) ? recovery(date) : rest(date));
        }
        return sessions;
    }

    private static LocalDate afterHeaviest(List<LocalDate> free, List<PlannedSession> training) {
        return free.stream()
                .max(
                        Comparator.comparingDouble(
                                        (LocalDate date) -> loadOn(date.minusDays(1), training))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static double loadOn(LocalDate date, List<PlannedSession> training) {
        return training.stream()
                .filter(session -> session.date().equals(date))
                .mapToDouble(session -> session.workout().outline().load())
                .sum();
    }

    private PlannedSession recovery(LocalDate date) {
        var outline =
                new Outline(
                        Message.of("free.recovery"),
                        Message.of("free.recovery.purpose"),
                        ACTIVE_RECOVERY_CHOSEN_MINUTES,
                        ACTIVE_RECOVERY_RPE_CAP,
                        List.of(),
                        List.of());
        return session(
                date,
                new Workout.Plain(GentleMovement.named(outline, liked, date), SessionKind.RECOVERY),
                "placement.easy-movement");
    }

    public PlannedSession rest(LocalDate date) {
        var outline =
                new Outline(
                        Message.of("free.rest"),
                        Message.of("free.rest.purpose"),
                        0,
                        0,
                        List.of(),
                        List.of());
        return session(date, new Workout.Plain(outline, SessionKind.REST), "placement.day-off");
    }

    private PlannedSession session(LocalDate date, Workout workout, String because) {
        return new PlannedSession(
                ids.get(),
                date,
                DayPart.ANY,
                workout,
                Set.of(),
                PlannedStatus.PLANNED,
                List.of(new Placement(REST_RULE, Message.of(because))));
    }
}
