package dev.tandem.domain.schedule;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sessions that tests speak of. */
final class Slots {
    static final Set<Muscle> LEGS = EnumSet.of(Muscle.QUADRICEPS, Muscle.GLUTES);
    static final Set<Muscle> ARMS = EnumSet.of(Muscle.CHEST, Muscle.LATS);

    private Slots() {}

    static Slot easy(int number) {
        return run("easy-" + number, EnumSet.noneOf(Tag.class));
    }

    static Slot hard(int number) {
        return run("quality-" + number, EnumSet.of(Tag.HARD));
    }

    static Slot longRun() {
        return new Slot("long", SessionKind.RUN, EnumSet.of(Tag.LONG), Set.of(), 40, 60);
    }

    private static Slot run(String key, Set<Tag> tags) {
        return new Slot(key, SessionKind.RUN, tags, Set.of(), 30, 45);
    }

    static Slot lower() {
        return lift("lower", EnumSet.of(Tag.HEAVY_LOWER), LEGS);
    }

    static Slot upper() {
        return lift("upper", EnumSet.of(Tag.UPPER_ONLY), ARMS);
    }

    /** Light on the legs, for the whole body. */
    static Slot full(String key) {
        return lift(key, EnumSet.noneOf(Tag.class), both());
    }

    static Slot heavyFull(String key) {
        return lift(key, EnumSet.of(Tag.HEAVY_LOWER), both());
    }

    static Slot lift(String key, Set<Tag> tags, Set<Muscle> muscles) {
        return new Slot(key, SessionKind.STRENGTH, tags, muscles, 30, 50);
    }

    private static Set<Muscle> both() {
        var muscles = EnumSet.copyOf(LEGS);
        muscles.addAll(ARMS);
        return muscles;
    }

    /** So many runs: from two on a long one, from three on a hard one, the others easy. */
    static List<Slot> runs(int count) {
        var runs = new ArrayList<Slot>();
        for (var number = 1; number <= count; number++) {
            runs.add(number == 2 ? longRun() : number == 3 ? hard(1) : easy(number));
        }
        return runs;
    }

    /** So many strength sessions in the ways a planner would offer, best first. */
    static List<List<Slot>> strength(int count) {
        return switch (count) {
            case 0 -> List.of(List.of());
            case 1 -> List.of(List.of(heavyFull("a")), List.of(full("a")));
            case 2 -> List.of(List.of(heavyFull("a"), heavyFull("b")), List.of(lower(), upper()));
            case 3 ->
                    List.of(
                            List.of(heavyFull("a"), heavyFull("b"), heavyFull("c")),
                            List.of(lower(), upper(), heavyFull("c")));
            default -> List.of();
        };
    }

    /** All variants of a week of so many sessions. */
    static List<List<Slot>> variants(Wish wish) {
        return strength(wish.strength()).stream()
                .map(
                        lifts -> {
                            var slots = new ArrayList<>(runs(wish.runs()));
                            slots.addAll(lifts);
                            return List.copyOf(slots);
                        })
                .toList();
    }
}
