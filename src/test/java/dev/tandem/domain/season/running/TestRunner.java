package dev.tandem.domain.season.running;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.DayAvailability;
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

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A runner for tests, described step by step; a Monday is today and the season starts on it. */
public final class TestRunner {
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

    private int age = 36;
    private Level level = Level.INTERMEDIATE;
    private double emphasis = 0.5;
    private int runs = 3;
    private @Nullable RecentTraining recent;
    private Body body = Body.UNKNOWN;
    private @Nullable DayOfWeek longRunDay = DayOfWeek.SUNDAY;
    private final List<DayAvailability> days = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Limitation> limitations = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private TrainingHistory history = TrainingHistory.NONE;
    private LocalDate start = TODAY;
    private @Nullable Integer weeks;

    public TestRunner aged(int years) {
        age = years;
        return this;
    }

    public TestRunner level(Level value) {
        level = value;
        return this;
    }

    public TestRunner emphasis(double value) {
        emphasis = value;
        return this;
    }

    public TestRunner runs(int perWeek) {
        runs = perWeek;
        return this;
    }

    public TestRunner recently(int perWeek, double weekKm, double longestKm) {
        recent = new RecentTraining(perWeek, 1000 * weekKm, 1000 * longestKm, 1);
        return this;
    }

    public TestRunner body(double massKg, double heightCm, @Nullable Integer maxHeartRate) {
        body = new Body(massKg, heightCm, 55, maxHeartRate);
        return this;
    }

    public TestRunner day(DayOfWeek day, int minutes) {
        days.add(DayAvailability.open(day, minutes, 1));
        return this;
    }

    public TestRunner mark(double meters, int seconds) {
        benchmarks.add(new Benchmark.Run(new UUID(3, 1), TODAY.minusDays(10), meters, seconds));
        return this;
    }

    public TestRunner limited(Limitation limitation) {
        limitations.add(limitation);
        return this;
    }

    public TestRunner race(double meters, LocalDate date) {
        goals.add(new Goal.Race(new UUID(2, goals.size()), null, date, meters, null, Priority.A));
        return this;
    }

    public TestRunner longRunOn(@Nullable DayOfWeek day) {
        longRunDay = day;
        return this;
    }

    public TestRunner history(TrainingHistory value) {
        history = value;
        return this;
    }

    public TestRunner starts(LocalDate date) {
        start = date;
        return this;
    }

    public TestRunner weeks(int value) {
        weeks = value;
        return this;
    }

    public int runs() {
        return runs;
    }

    /** Everybody but those told otherwise has every day but Wednesday, with 150 min on Sunday. */
    private Availability availability() {
        if (!days.isEmpty()) {
            return new Availability(days);
        }
        var open = new ArrayList<DayAvailability>();
        for (var day : DayOfWeek.values()) {
            if (day != DayOfWeek.WEDNESDAY) {
                open.add(DayAvailability.open(day, day == DayOfWeek.SUNDAY ? 180 : 90, 1));
            }
        }
        return new Availability(open);
    }

    public PlanRequest request() {
        var athlete =
                new Athlete(
                        new UUID(1, 1),
                        new Person(
                                "Test",
                                TODAY.minusYears(age),
                                Sex.UNSPECIFIED,
                                ZoneOffset.UTC,
                                "en"),
                        body,
                        level,
                        Level.NOVICE,
                        new Wishes(
                                availability(),
                                new Preferences(runs, 2, longRunDay, null),
                                Set.of(),
                                emphasis),
                        Screening.UNANSWERED,
                        recent);
        var file = new AthleteFile(athlete, goals, benchmarks, limitations);
        return new PlanRequest(
                file,
                history,
                goals.isEmpty() ? null : goals.getFirst(),
                TODAY,
                start,
                weeks,
                () -> new UUID(9, 9));
    }
}
