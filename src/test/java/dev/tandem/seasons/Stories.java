package dev.tandem.seasons;

import static dev.tandem.domain.athlete.Level.ADVANCED;
import static dev.tandem.domain.athlete.Level.INTERMEDIATE;
import static dev.tandem.domain.athlete.Level.NOVICE;
import static dev.tandem.seasons.Somebody.GYM;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.fixture.Athletes;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** The twelve, all from Monday 7 December 2026 on. */
final class Stories {
    private static final double HALF_MARATHON = 21_097.5;
    private static final double MARATHON = 42_195;

    private Stories() {}

    static List<Story> all() {
        return List.of(
                nina(), milo(), mara(), ada(), cleo(), otto(), sara(), paul(), rosa(), hana(),
                kofi(), tim());
    }

    private static Story nina() {
        return new Story(
                "Nina",
                "41, has never run, dumbbells and a band at home, three days of 45 minutes",
                "her first 5 km",
                new Somebody(41, NOVICE, NOVICE)
                        .with(EnumSet.of(Equipment.DUMBBELLS, Equipment.BAND))
                        .trains(45, 1, TUESDAY, THURSDAY, SATURDAY)
                        .wishes(2, 1, SATURDAY, 0.5)
                        .did(0, 0, 0, 0)
                        .races(5000, 12));
    }

    private static Story milo() {
        return new Story(
                "Milo",
                "34, runs three times a week, four days, two hours and a half on Sunday, a gym",
                "a first marathon on four days a week",
                new Somebody(34, INTERMEDIATE, NOVICE)
                        .with(GYM)
                        .trains(60, 1, TUESDAY, THURSDAY, FRIDAY)
                        .trains(180, 1, SUNDAY)
                        .wishes(3, 1, SUNDAY, 0.7)
                        .did(3, 32, 14, 1)
                        .ran(10_000, 3060)
                        .races(MARATHON, 18));
    }

    private static Story mara() {
        return new Story(
                "Mara",
                "38, runs 65 km a week, six days, two sessions on two of them, a gym",
                "a fast marathon",
                new Somebody(38, ADVANCED, INTERMEDIATE)
                        .with(GYM)
                        .trains(90, 1, MONDAY, WEDNESDAY, SATURDAY)
                        .trains(120, 2, TUESDAY, THURSDAY)
                        .trains(180, 1, SUNDAY)
                        .wishes(5, 2, SUNDAY, 0.75)
                        .did(5, 65, 22, 2)
                        .ran(10_000, 2400)
                        .lifted("back-squat", 70, 5)
                        .races(MARATHON, 20));
    }

    private static Story ada() {
        return new Story(
                "Ada",
                "36, runs regularly, new to lifting, five days a week, a gym",
                "a half marathon",
                new Somebody(36, INTERMEDIATE, NOVICE)
                        .with(GYM)
                        .trains(60, 1, MONDAY, TUESDAY, SATURDAY)
                        .trains(75, 1, THURSDAY)
                        .trains(150, 1, SUNDAY)
                        .wishes(3, 2, SUNDAY, 0.5)
                        .did(3, 25, 10, 1)
                        .ran(5000, 1330)
                        .lifted("back-squat", 60, 5)
                        .races(HALF_MARATHON, 16));
    }

    private static Story cleo() {
        return new Story(
                "Cleo",
                "27, strong, six days with two sessions possible, a gym",
                "10 km without losing her squat",
                new Somebody(27, INTERMEDIATE, ADVANCED)
                        .with(GYM)
                        .trains(120, 2, MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY)
                        .wishes(4, 3, SUNDAY, 0.4)
                        .did(4, 35, 12, 3)
                        .ran(5000, 1290)
                        .lifted("back-squat", 100, 5)
                        .races(10_000, 12));
    }

    private static Story otto() {
        return new Story(
                "Otto",
                "62, high blood pressure, cleared by his clinician, runs 20 km a week, four days",
                "5 km in his age group",
                new Somebody(62, INTERMEDIATE, INTERMEDIATE)
                        .with(EnumSet.of(Equipment.DUMBBELLS, Equipment.BENCH, Equipment.BAND))
                        .trains(60, 1, MONDAY, WEDNESDAY, FRIDAY)
                        .trains(90, 1, SUNDAY)
                        .wishes(3, 2, SUNDAY, 0.5)
                        .did(3, 20, 8, 1)
                        .ran(5000, 1500)
                        .isCleared(Concern.HIGH_BLOOD_PRESSURE)
                        .races(5000, 10));
    }

    private static Story sara() {
        return new Story(
                "Sara",
                "45, nurse on shifts: Monday, Tuesday, Thursday and every Sunday, kettlebell at"
                        + " home",
                "to stay fit",
                new Somebody(45, INTERMEDIATE, INTERMEDIATE)
                        .with(EnumSet.of(Equipment.KETTLEBELL, Equipment.BAND))
                        .trains(40, 1, MONDAY, TUESDAY)
                        .trains(90, 2, THURSDAY)
                        .trains(75, 1, SUNDAY)
                        .wishes(3, 2, null, 0.5)
                        .did(2, 14, 8, 1)
                        .staysFit(12));
    }

    private static Story paul() {
        return new Story(
                "Paul",
                "31, powerlifter who runs a little, five days, a gym, emphasis 0.1",
                "a squat of 180 kg",
                new Somebody(31, NOVICE, ADVANCED)
                        .with(GYM)
                        .trains(90, 1, MONDAY, TUESDAY, THURSDAY, FRIDAY, SATURDAY)
                        .wishes(2, 3, null, 0.1)
                        .did(1, 8, 5, 4)
                        .lifted("back-squat", 150, 3)
                        .lifted("bench-press", 100, 3)
                        .lifted("conventional-deadlift", 180, 3)
                        .lifts("back-squat", 180, 12));
    }

    private static Story rosa() {
        return new Story(
                "Rosa",
                "29, club runner, 50 km a week, six days, a gym, emphasis 0.9",
                "a half marathon in 1:25",
                new Somebody(29, ADVANCED, INTERMEDIATE)
                        .with(GYM)
                        .trains(75, 1, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SATURDAY)
                        .trains(120, 1, SUNDAY)
                        .wishes(5, 1, SUNDAY, 0.9)
                        .did(5, 50, 18, 1)
                        .ran(10_000, 2330)
                        .races(HALF_MARATHON, 14));
    }

    private static Story hana() {
        return new Story(
                "Hana",
                "33, pregnant, cleared by her clinician, ran and lifted before, four days",
                "to stay fit",
                new Somebody(33, INTERMEDIATE, INTERMEDIATE)
                        .with(EnumSet.of(Equipment.DUMBBELLS, Equipment.BAND, Equipment.BENCH))
                        .trains(60, 1, MONDAY, WEDNESDAY, FRIDAY, SUNDAY)
                        .wishes(2, 2, null, 0.5)
                        .did(3, 20, 8, 2)
                        .isCleared(Concern.PREGNANT)
                        .staysFit(8));
    }

    private static Story kofi() {
        return new Story(
                "Kofi",
                "50, a knee that bears no deep bending and no jumps for six weeks, five days, a"
                        + " gym",
                "10 km",
                new Somebody(50, INTERMEDIATE, INTERMEDIATE)
                        .with(GYM)
                        .trains(60, 1, MONDAY, TUESDAY, THURSDAY, FRIDAY)
                        .trains(90, 1, SUNDAY)
                        .wishes(3, 2, SUNDAY, 0.5)
                        .did(3, 22, 9, 2)
                        .ran(10_000, 3000)
                        .isLimited(knee())
                        .races(10_000, 12));
    }

    private static Limitation knee() {
        return new Limitation(
                new UUID(0x7000L, 1),
                BodyArea.KNEE,
                4,
                Athletes.TODAY.minusDays(10),
                Athletes.MONDAY.plusWeeks(6).minusDays(1),
                EnumSet.of(Restriction.DEEP_KNEE_FLEXION, Restriction.PLYOMETRICS));
    }

    private static Story tim() {
        return new Story(
                "Tim",
                "16, with his guardian's consent, runs at school, four days, bodyweight",
                "a 5 km race in spring",
                new Somebody(16, INTERMEDIATE, NOVICE)
                        .trains(60, 1, MONDAY, WEDNESDAY, FRIDAY, SUNDAY)
                        .wishes(3, 1, SUNDAY, 0.6)
                        .did(3, 18, 7, 0)
                        .ran(5000, 1320)
                        .hasConsent()
                        .races(5000, 12));
    }
}
