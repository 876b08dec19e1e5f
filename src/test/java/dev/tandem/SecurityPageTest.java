package dev.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page about security names the tests that hold what it says. */
class SecurityPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties))`");

    @Test
    void every_test_that_the_page_names_is_there() throws IOException {
        var page = Files.readString(Path.of("docs/security.md"));
        var named = TEST.matcher(page).results().map(SecurityPageTest::fileOf).distinct().toList();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var present = files.map(file -> file.getFileName().toString()).toList();

            assertThat(named).hasSizeGreaterThan(20).isSubsetOf(present);
        }
    }

    private static String fileOf(MatchResult name) {
        return name.group(1) + ".java";
    }
}
