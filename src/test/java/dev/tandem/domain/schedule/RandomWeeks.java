package dev.tandem.domain.schedule;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Week problems of all sorts, the same for the same seed: tight, loose, with and without history.
 */
public final class RandomWeeks {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Set<SessionKind> KINDS =
            EnumSet.of(SessionKind.RUN, SessionKind.STRENGTH, SessionKind.CROSS_TRAINING);

    private final Random random;

    public RandomWeeks(long seed) {
        random = new Random(seed);
    }

    /** A week with at most so many slots. */
    public WeekProblem next(int mostSlots) {
        var start = MONDAY.plusDays(random.nextInt(7));
        var limits =
                Limits.of(
                        Level.values()[random.nextInt(3)],
                        List.of(16, 17, 30, 40, 50, 70).get(random.nextInt(6)));
        var slots = slots(1 + random.nextInt(mostSlots));
        return new WeekProblem(
                start,
                rooms(start),
                slots,
                pins(start, slots),
                fixed(start),
                races(start),
                limits,
                wishes(start, slots));
    }

    private List<Room> rooms(LocalDate start) {
        var openness = 0.4 + random.nextDouble() * 0.6;
        var rooms = new ArrayList<Room>();
        for (var day = 0; day < 7; day++) {
            if (random.nextDouble() < openness) {
                rooms.add(
                        new Room(
                                start.plusDays(day),
                                30 + 15 * random.nextInt(8),
                                1 + random.nextInt(2),
                                kinds()));
            }
        }
        return rooms;
    }

    private Set<SessionKind> kinds() {
        return chance(0.7) ? KINDS : EnumSet.of(List.copyOf(KINDS).get(random.nextInt(3)));
    }

    private List<Slot> slots(int count) {
        var slots = new ArrayList<Slot>();
        for (var index = 0; index < count; index++) {
            slots.add(slot("slot-" + index));
        }
        return slots;
    }

    Slot slot(String key) {
        var least = 20 + 10 * random.nextInt(4);
        var wished = least + 10 * random.nextInt(5);
        return switch (random.nextInt(9)) {
            case 0, 1 -> run(key, EnumSet.noneOf(Tag.class), least, wished);
            case 2 -> run(key, EnumSet.of(Tag.LONG), least, wished + 30);
            case 3 -> run(key, EnumSet.of(Tag.HARD), least, wished);
            case 4 -> run(key, EnumSet.of(Tag.HARD, Tag.LONG), least, wished);
            case 5 -> lift(key, EnumSet.of(Tag.HEAVY_LOWER), least, wished);
            case 6 -> lift(key, EnumSet.of(Tag.UPPER_ONLY), least, wished);
            case 7 -> lift(key, EnumSet.of(Tag.PLYOMETRIC, Tag.HEAVY_LOWER), least, wished);
            default ->
                    chance(0.5)
                            ? lift(key, EnumSet.of(Tag.PLYOMETRIC), least, wished)
                            : new Slot(
                                    key,
                                    SessionKind.CROSS_TRAINING,
                                    Set.of(),
                                    Set.of(),
                                    least,
                                    wished);
        };
    }

    private Slot run(String key, Set<Tag> tags, int least, int wished) {
        var quality = tags.contains(Tag.HARD) && chance(0.6);
        return new Slot(key, SessionKind.RUN, tags, Set.of(), least, wished, quality);
    }

    private Slot lift(String key, Set<Tag> tags, int least, int wished) {
        var muscles = EnumSet.noneOf(Muscle.class);
        for (var muscle : List.of(Muscle.QUADRICEPS, Muscle.GLUTES, Muscle.CHEST, Muscle.LATS)) {
            if (chance(0.35)) {
                muscles.add(muscle);
            }
        }
        return new Slot(key, SessionKind.STRENGTH, tags, muscles, least, wished);
    }

    private List<Pin> pins(LocalDate start, List<Slot> slots) {
        return chance(0.15)
                ? List.of(Pin.to(slots.getFirst().key(), start.plusDays(random.nextInt(7))))
                : List.of();
    }

    private List<Placed> fixed(LocalDate start) {
        var fixed = new ArrayList<Placed>();
        if (chance(0.5)) {
            var density = random.nextDouble();
            for (var day = -8; day < 0; day++) {
                if (random.nextDouble() < density) {
                    fixed.add(placed(start.plusDays(day)));
                }
            }
        }
        if (chance(0.15)) {
            fixed.add(placed(start.plusDays(random.nextInt(3))));
        }
        if (chance(0.15)) {
            fixed.add(placed(start.plusDays(7 + random.nextInt(3))));
        }
        return fixed;
    }

    private Placed placed(LocalDate date) {
        var slot = slot("fixed-" + date);
        var part = DayPart.values()[random.nextInt(3)];
        return new Placed(slot, date, part, slot.leastMinutes(), List.of());
    }

    private List<RaceDay> races(LocalDate start) {
        return chance(0.25)
                ? List.of(new RaceDay(start.plusDays(random.nextInt(18) - 4), chance(0.3)))
                : List.of();
    }

    private WeekWishes wishes(LocalDate start, List<Slot> slots) {
        var wishes = WeekWishes.longRunOn(chance(0.5) ? day() : null);
        Map<String, Home> homes = new HashMap<>();
        for (var slot : slots) {
            if (chance(0.6)) {
                homes.put(slot.key(), new Home(day(), DayPart.values()[random.nextInt(3)]));
            }
        }
        var free = chance(0.1) ? Set.of(start.plusDays(random.nextInt(7))) : Set.<LocalDate>of();
        return switch (random.nextInt(3)) {
            case 0 -> wishes;
            case 1 -> new WeekWishes(wishes.longRunDay(), homes, false, free);
            default -> new WeekWishes(wishes.longRunDay(), homes, true, free);
        };
    }

    private DayOfWeek day() {
        return DayOfWeek.values()[random.nextInt(7)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
