package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Person;
import dev.tandem.domain.athlete.Preferences;
import dev.tandem.domain.athlete.RecentTraining;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.athlete.Screening;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.athlete.Wishes;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Builds athletes for tests of strength: a novice of 30 without equipment unless told. */
final class Strong {
    static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final UUID ID = new UUID(0, 1);

    private int age = 30;
    private Level level = Level.NOVICE;
    private double emphasis = 0.5;
    private int minutes = 60;
    private @Nullable Integer sessionMinutes;
    private @Nullable RecentTraining recent;
    private Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
    private final List<Goal> goals = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Limitation> limitations = new ArrayList<>();

    static Strong athlete() {
        return new Strong();
    }

    Strong aged(int years) {
        age = years;
        return this;
    }

    Strong at(Level strength) {
        level = strength;
        return this;
    }

    Strong withEmphasis(double value) {
        emphasis = value;
        return this;
    }

    Strong withMinutes(int each) {
        minutes = each;
        return this;
    }

    Strong wishing(@Nullable Integer each) {
        sessionMinutes = each;
        return this;
    }

    Strong lifting(int timesAWeek) {
        recent = new RecentTraining(3, 25000, 10000.0, timesAWeek);
        return this;
    }

    Strong with(Equipment... items) {
        return with(Arrays.asList(items));
    }

    Strong with(List<Equipment> items) {
        equipment = EnumSet.noneOf(Equipment.class);
        equipment.addAll(items);
        return this;
    }

    Strong proving(String exercise, double kg, int reps, @Nullable Integer left) {
        benchmarks.add(new Benchmark.Lift(ID, MONDAY.minusDays(9), exercise, kg, reps, left));
        return this;
    }

    Strong wantingToLift(String exercise, double kg, LocalDate day) {
        goals.add(
                new Goal.LiftTarget(
                        ID, null, exercise, kg, day, dev.tandem.domain.athlete.Priority.B));
        return this;
    }

    Strong limitedBy(Restriction... forbids) {
        limitations.add(
                new Limitation(
                        ID,
                        BodyArea.KNEE,
                        4,
                        MONDAY.minusDays(20),
                        null,
                        EnumSet.copyOf(Arrays.asList(forbids))));
        return this;
    }

    AthleteFile file() {
        var days =
                Arrays.stream(DayOfWeek.values())
                        .limit(6)
                        .map(day -> DayAvailability.open(day, minutes, 1))
                        .toList();
        var person =
                new Person(
                        "A",
                        MONDAY.minusYears(age).minusDays(3),
                        Sex.UNSPECIFIED,
                        ZoneId.of("UTC"),
                        "en");
        var wishes =
                new Wishes(
                        new Availability(days),
                        new Preferences(3, 2, null, sessionMinutes),
                        equipment,
                        emphasis);
        var athlete =
                new Athlete(
                        ID,
                        person,
                        Body.UNKNOWN,
                        Level.INTERMEDIATE,
                        level,
                        wishes,
                        Screening.UNANSWERED,
                        recent);
        return new AthleteFile(athlete, goals, benchmarks, limitations);
    }
}
