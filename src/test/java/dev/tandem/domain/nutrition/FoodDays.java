package dev.tandem.domain.nutrition;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Person;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.domain.athlete.Screening;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.fixture.Athletes;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Days to eat on: some by name, and as many as one likes by a seed. */
final class FoodDays {
    static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final SessionKind[] KINDS = {
        SessionKind.RUN, SessionKind.STRENGTH, SessionKind.CROSS_TRAINING, SessionKind.RECOVERY
    };

    private FoodDays() {}

    /** Somebody of 36 years, 170 cm and a body mass. */
    static AthleteFile somebody(@Nullable Double bodyMassKg, Concern... concerns) {
        return file(36, Sex.FEMALE, new Body(bodyMassKg, 170.0, null, null), Set.of(concerns));
    }

    static AthleteFile file(int age, Sex sex, Body body, Set<Concern> concerns) {
        var ada = Athletes.ada().athlete();
        var athlete =
                new Athlete(
                        ada.id(),
                        new Person("Ada", DAY.minusYears(age), sex, ZoneOffset.UTC, "en"),
                        body,
                        ada.runningLevel(),
                        ada.strengthLevel(),
                        ada.wishes(),
                        new Screening(DAY, concerns, true, true),
                        null);
        return new AthleteFile(athlete, List.of(), List.of(), List.of());
    }

    static AthleteFile with(AthleteFile file, Goal... goals) {
        return new AthleteFile(file.athlete(), List.of(goals), List.of(), List.of());
    }

    static Goal.Race race(int daysAhead, double meters, @Nullable Integer targetSeconds) {
        return new Goal.Race(
                new UUID(0, 9), "Race", DAY.plusDays(daysAhead), meters, targetSeconds, Priority.A);
    }

    static FoodDay day(AthleteFile file, Exertion... sessions) {
        return new FoodDay(DAY, file, new DayTraining(List.of(sessions)), Ahead.NOTHING, List.of());
    }

    static Exertion run(int minutes, @Nullable Double meters) {
        return at(SessionKind.RUN, minutes, meters, 12 * 60);
    }

    static Exertion at(SessionKind kind, int minutes, @Nullable Double meters, int startMinute) {
        return new Exertion(
                new Exertion.Origin(new UUID(0, startMinute), null, Message.literal("Session")),
                kind,
                minutes,
                minutes,
                meters,
                false,
                startMinute);
    }

    static FoodDay random(long seed) {
        var random = new Random(seed);
        var concerns = EnumSet.noneOf(Concern.class);
        for (var concern : Concern.values()) {
            if (random.nextInt(12) == 0) {
                concerns.add(concern);
            }
        }
        var body =
                new Body(
                        random.nextInt(5) == 0 ? null : 40.0 + random.nextInt(160) / 2.0,
                        random.nextInt(5) == 0 ? null : 150.0 + random.nextInt(50),
                        null,
                        null);
        var sex = Sex.values()[random.nextInt(3)];
        var weighed = new ArrayList<SweatTest>();
        for (int i = random.nextInt(8); i > 0; i--) {
            double lost = random.nextInt(60) / 20.0 - 0.5;
            weighed.add(new SweatTest(70, 70 - lost, random.nextInt(10) / 10.0, 0, 1));
        }
        return new FoodDay(
                DAY,
                file(13 + random.nextInt(75), sex, body, concerns),
                new DayTraining(sessions(random)),
                new Ahead(
                        random.nextInt(4) * 40,
                        random.nextInt(3) == 0 ? 1 + random.nextInt(9) : null,
                        random.nextInt(3) == 0 ? 1 + random.nextInt(9) : null),
                weighed);
    }

    private static List<Exertion> sessions(Random random) {
        var sessions = new ArrayList<Exertion>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var kind = KINDS[random.nextInt(KINDS.length)];
            int minutes = 10 + random.nextInt(200);
            var meters = kind == SessionKind.RUN && random.nextInt(4) > 0 ? minutes * 160.0 : null;
            sessions.add(at(kind, minutes, meters, random.nextInt(22 * 60)));
        }
        return sessions;
    }
}
