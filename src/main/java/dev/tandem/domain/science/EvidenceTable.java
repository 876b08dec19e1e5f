package dev.tandem.domain.science;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the evidence from its table: one line an item, columns parted by tabs, # for headings. */
final class EvidenceTable {

    private static final String FILE = "evidence.tsv";
    private static final int COLUMNS = 6;

    private EvidenceTable() {}

    static List<Evidence> read() {
        var stream = Objects.requireNonNull(EvidenceTable.class.getResourceAsStream(FILE), FILE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(EvidenceTable::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evidence parse(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("Six columns in " + FILE + ", not: " + line);
        }
        var doi = cells[5].isEmpty() ? null : cells[5];
        return new Evidence(
                cells[0], cells[2], cells[3], cells[4], doi, Confidence.ofWord(cells[1]));
    }
}
