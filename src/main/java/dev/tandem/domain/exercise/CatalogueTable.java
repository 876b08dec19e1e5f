package dev.tandem.domain.exercise;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.unit.Kebab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the catalogue's table, one exercise a line, columns parted by tabs. */
final class CatalogueTable {
    private CatalogueTable() {}

    static List<Exercise> read() {
        try (InputStream table = CatalogueTable.class.getResourceAsStream("catalogue.tsv")) {
            var text =
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> exercise(line.split("\t", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Exercise exercise(String[] column) {
        return new Exercise(
                column[0],
                one(MovementPattern.class, column[1]),
                new Exercise.Muscles(set(Muscle.class, column[2]), set(Muscle.class, column[3])),
                set(Equipment.class, column[4]),
                one(Level.class, column[5]),
                traits(column),
                new Exercise.Ladder(words(column[13]), words(column[14])));
    }

    private static Exercise.Traits traits(String[] column) {
        return new Exercise.Traits(
                one(Laterality.class, column[6]),
                one(LoadType.class, column[7]),
                one(Mechanics.class, column[8]),
                one(SetUnit.class, column[9]),
                Integer.parseInt(column[10]),
                Integer.parseInt(column[11]),
                Boolean.parseBoolean(column[12]));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(","));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String cell) {
        var found = EnumSet.noneOf(type);
        words(cell).forEach(word -> found.add(one(type, word)));
        return Collections.unmodifiableSet(found);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String word) {
        return Kebab.parse(type, word).orElseThrow(() -> new IllegalArgumentException(word));
    }
}
