package dev.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.unit.Words;
import dev.tandem.fixture.Literals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people read stands in the bundles, and whatever the code asks of them is there. */
class SentencesTest {
    private static final Path MAIN = Path.of("src/main/java");

    /**
     * Titles of papers, findings in their authors' language, the contract, and old stored titles.
     */
    private static final Set<String> IN_ENGLISH =
            Set.of("Citation.java", "EvidenceTable.java", "Manner.java");

    private static final String CONTRACT = "platform/openapi";

    /** Plain words, at least three of them, and nothing that a query or a header has. */
    private static final Pattern PROSE =
            Pattern.compile(" ?[A-Za-z][A-Za-z'-]*(?:[,;:.]? +[A-Za-z0-9%'-]+){2,}[.:;,]? ?");

    private static final Pattern SAYS =
            Pattern.compile(
                    "(?i).*\\b(the|a|an|is|are|was|must|you|your|it|its|that|this|has|have|cannot"
                            + "|only|of|to|with|for|be|no)\\b.*");

    private static final Pattern QUERY =
            Pattern.compile(
                    "(?i).*\\b(select|where|order by|left join|insert|delete from|update"
                            + "|from [a-z]+ [a-z]\\b|is null|is not null|private, no-cache)\\b.*");

    private static final Pattern KEY =
            Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern NAMED = Pattern.compile("\"\\{([a-z][a-z.-]+)}\"");

    @Test
    void no_sentence_stands_in_the_code() {
        var found =
                files().stream()
                        .filter(file -> !IN_ENGLISH.contains(file.getFileName().toString()))
                        .filter(file -> !file.toString().contains(CONTRACT))
                        .flatMap(file -> sentences(file).stream().map(it -> file + ": " + it));
        assertThat(found).as("sentences that belong in words/en and words/de").isEmpty();
    }

    private static List<String> sentences(Path file) {
        return Literals.of(read(file)).stream()
                .filter(literal -> !literal.isForProgrammers())
                .map(Literals.Literal::text)
                .filter(SentencesTest::isProse)
                .toList();
    }

    private static boolean isProse(String text) {
        return PROSE.matcher(text).matches()
                && SAYS.matcher(text).matches()
                && !QUERY.matcher(text).matches();
    }

    @Test
    void a_sentence_is_known_from_a_query_or_a_header() {
        assertThat(List.of("must not be in the past", "There is no such day.", " is a day off"))
                .allMatch(SentencesTest::isProse);
        assertThat(
                        List.of(
                                "select a.id from athlete a where a.is = 1",
                                " order by date, dayPart, id",
                                "the-key.of-a-sentence",
                                "application/json"))
                .noneMatch(SentencesTest::isProse);
    }

    @Test
    void annotations_failures_and_logs_speak_to_programmers() {
        var source =
                """
                @Operation(summary = "What the day is for")
                class A {
                    // "no sentence of a comment is read"
                    String it = "this is to be read";
                    void b() {
                        LOG.warnf("This is not for people", it);
                        throw new IllegalStateException("nor is this " + it);
                    }
                }
                """;
        assertThat(Literals.of(source))
                .filteredOn(literal -> !literal.isForProgrammers())
                .extracting(Literals.Literal::text)
                .containsExactly("this is to be read");
    }

    @Test
    void every_key_that_the_code_names_is_in_the_bundles() {
        assertThat(files())
                .flatExtracting(file -> keys(read(file)))
                .hasSizeGreaterThan(200)
                .allSatisfy(key -> assertThat(Words.ENGLISH.has(key)).as(key).isTrue());
    }

    private static List<String> keys(String source) {
        return Stream.of(KEY, NAMED)
                .flatMap(pattern -> pattern.matcher(source).results())
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith("."))
                .toList();
    }

    private static List<Path> files() {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
