package dev.tandem.seasons;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Person;
import dev.tandem.domain.athlete.Preferences;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.domain.athlete.RecentTraining;
import dev.tandem.domain.athlete.Screening;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.athlete.Wishes;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.fixture.Athletes;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Puts a person together for a story, in the order in which one would tell it. */
final class Somebody {
    static final Set<Equipment> GYM =
            EnumSet.of(
                    Equipment.BARBELL,
                    Equipment.RACK,
                    Equipment.BENCH,
                    Equipment.DUMBBELLS,
                    Equipment.PULL_UP_BAR);
    private static final UUID ID = new UUID(0x7000L, 0);

    private final int age;
    private final Level running;
    private final Level strength;
    private final List<DayAvailability> days = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Limitation> limitations = new ArrayList<>();
    private Set<Equipment> equipment = Set.of();
    private Preferences preferences = new Preferences(3, 2, null, null);
    private double emphasis = 0.5;
    private @Nullable RecentTraining recent;
    private Screening screening = new Screening(Athletes.TODAY, Set.of(), false, false);

    Somebody(int age, Level running, Level strength) {
        this.age = age;
        this.running = running;
        this.strength = strength;
    }

    Somebody with(Set<Equipment> kit) {
        equipment = kit;
        return this;
    }

    /** The same minutes and sessions on several days. */
    Somebody trains(int minutes, int sessions, DayOfWeek... on) {
        List.of(on).forEach(day -> days.add(DayAvailability.open(day, minutes, sessions)));
        return this;
    }

    Somebody wishes(int runs, int lifts, @Nullable DayOfWeek longRunDay, double weight) {
        preferences = new Preferences(runs, lifts, longRunDay, null);
        emphasis = weight;
        return this;
    }

    Somebody did(int runs, double weeklyKm, double longestKm, int lifts) {
        recent = new RecentTraining(runs, weeklyKm * 1000, longestKm * 1000, lifts);
        return this;
    }

    Somebody ran(int meters, int seconds) {
        benchmarks.add(new Benchmark.Run(ID, Athletes.TODAY.minusDays(14), meters, seconds));
        return this;
    }

    Somebody lifted(String exercise, double kilograms, int reps) {
        var date = Athletes.TODAY.minusDays(10);
        benchmarks.add(new Benchmark.Lift(ID, date, exercise, kilograms, reps, 1));
        return this;
    }

    Somebody isLimited(Limitation limitation) {
        limitations.add(limitation);
        return this;
    }

    Somebody isCleared(Concern concern) {
        screening = new Screening(Athletes.TODAY, Set.of(concern), true, false);
        return this;
    }

    Somebody hasConsent() {
        screening = new Screening(Athletes.TODAY, Set.of(), false, true);
        return this;
    }

    PlanRequest races(double meters, int weeks) {
        return asks(
                new Goal.Race(
                        ID,
                        null,
                        Athletes.MONDAY.plusWeeks(weeks).minusDays(1),
                        meters,
                        null,
                        Priority.A),
                null);
    }

    PlanRequest lifts(String exercise, double kilograms, int weeks) {
        var date = Athletes.MONDAY.plusWeeks(weeks).minusDays(1);
        return asks(new Goal.LiftTarget(ID, null, exercise, kilograms, date, Priority.A), weeks);
    }

    PlanRequest staysFit(int weeks) {
        return asks(null, weeks);
    }

    private PlanRequest asks(@Nullable Goal goal, @Nullable Integer weeks) {
        var goals = goal == null ? List.<Goal>of() : List.of(goal);
        var count = new AtomicLong();
        return new PlanRequest(
                new AthleteFile(athlete(), goals, benchmarks, limitations),
                TrainingHistory.NONE,
                goal,
                Athletes.TODAY,
                Athletes.MONDAY,
                weeks,
                () -> new UUID(0x7000L, count.incrementAndGet()));
    }

    private Athlete athlete() {
        var born = LocalDate.of(Athletes.TODAY.getYear() - age, 1, 15);
        return new Athlete(
                ID,
                new Person("Somebody", born, Sex.UNSPECIFIED, ZoneOffset.UTC, "en"),
                Body.UNKNOWN,
                running,
                strength,
                new Wishes(new Availability(days), preferences, equipment, emphasis),
                screening,
                recent);
    }
}
