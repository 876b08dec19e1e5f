package dev.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What holds for every source file, whatever is in it. */
class SourceFilesTest {

    private static final int MOST_LINES = 200;

    @Test
    void every_file_can_be_read_in_one_sitting() throws IOException {
        assertThat(javaFiles("src/main"))
                .filteredOn(file -> linesOf(file).size() > MOST_LINES)
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_is_checked_for_nulls() throws IOException {
        var packages = javaFiles("src/main/java").map(Path::getParent).distinct().toList();

        assertThat(packages).isNotEmpty().allMatch(isDescribed());
    }

    private static Predicate<Path> isDescribed() {
        return folder -> {
            var description = folder.resolve("package-info.java");
            return Files.exists(description)
                    && linesOf(description).contains("@NullMarked")
                    && linesOf(description).getFirst().startsWith("/**");
        };
    }

    private static Stream<Path> javaFiles(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> nameOf(file).endsWith(".java")).toList().stream();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
