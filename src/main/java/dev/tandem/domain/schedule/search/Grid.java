package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.unit.SessionKind;

import java.util.Comparator;
import java.util.List;

/**
 * A week problem as tables: a row for each slot, a relation for each two. Slots that are hard to
 * place come first, and slots that are alike stand together.
 */
final class Grid {
    private final Surroundings around;
    private final List<Row> rows;
    private final boolean[] twins;
    private final Relation[][] relations;

    Grid(Surroundings around) {
        this.around = around;
        rows =
                inOrder(around.problem().slots()).stream()
                        .map(slot -> new Row(slot, around))
                        .toList();
        twins = new boolean[rows.size()];
        for (var slot = 1; slot < rows.size(); slot++) {
            twins[slot] = rows.get(slot).isTwinOf(rows.get(slot - 1));
        }
        relations = relations();
    }

    private static List<Slot> inOrder(List<Slot> slots) {
        return slots.stream()
                .sorted(
                        Comparator.comparingInt(Grid::ease)
                                .thenComparingInt(slot -> firstLike(slot, slots)))
                .toList();
    }

    /** How easily a slot finds a place: the more rules look at it, the earlier it is tried. */
    private static int ease(Slot slot) {
        return (slot.has(Tag.LONG) ? 0 : 16)
                + (slot.has(Tag.HARD) ? 0 : 8)
                + (slot.has(Tag.HEAVY_LOWER) ? 0 : 4)
                + (slot.has(Tag.PLYOMETRIC) ? 0 : 2)
                + (slot.kind() == SessionKind.STRENGTH ? 0 : 1);
    }

    private static int firstLike(Slot slot, List<Slot> slots) {
        for (var index = 0; index < slots.size(); index++) {
            if (slots.get(index).isLike(slot)) {
                return index;
            }
        }
        throw new IllegalArgumentException("not one of the slots");
    }

    /** Twins have the same relations, which are made once. */
    private Relation[][] relations() {
        var all = new Relation[size()][size()];
        for (var one = 0; one < size(); one++) {
            for (var other = one + 1; other < size(); other++) {
                if (isTwin(one)) {
                    all[one][other] = all[one - 1][other];
                } else if (isTwin(other) && other - 1 > one) {
                    all[one][other] = all[one][other - 1];
                } else {
                    all[one][other] = new Relation(rows.get(one), rows.get(other), around);
                }
            }
        }
        return all;
    }

    Surroundings around() {
        return around;
    }

    int size() {
        return rows.size();
    }

    Row row(int slot) {
        return rows.get(slot);
    }

    /** Of two slots, the first one earlier in this grid. */
    Relation relation(int first, int second) {
        return relations[first][second];
    }

    /** Whether a slot is the twin of the one before it. */
    boolean isTwin(int slot) {
        return twins[slot];
    }
}
