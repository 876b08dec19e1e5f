package dev.tandem.seasons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What the documents say of seasons: all twelve in docs/seasons.md, two in short in the README. */
final class SeasonDocuments {
    static final Path ALL = Path.of("docs", "seasons.md");
    static final Path README = Path.of("README.md");

    private static final List<String> IN_README = List.of("Nina", "Ada");
    private static final String BEGIN = "<!-- seasons: made by SeasonDocumentsTest -->\n";
    private static final String END = "<!-- end of seasons -->";

    private SeasonDocuments() {}

    static String all() {
        return """
        # Twelve seasons

        What the planner makes for twelve athletes who start on Monday 7 December 2026. A row is a week: its phase, the
        kilometres of its runs, its expected load in AU (RPE x minutes), and its days. In brackets the minutes of the whole
        session, warm-up and cool-down included; after it what the scheduler sees in it (`hard`, `long`, `heavy-lower`,
        `upper-only`, `plyometric`). `mvn -Pseasons process-test-classes` prints them; a test holds this page equal to what
        the planner makes.

        """
                + Stories.all().stream().map(Page::of).collect(Collectors.joining("\n"));
    }

    /** The README with its two seasons as they are now. */
    static String readme() throws IOException {
        var text = Files.readString(README);
        var begin = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(0, begin) + inShort() + text.substring(text.indexOf(END));
    }

    private static String inShort() {
        return Stories.all().stream()
                .filter(story -> IN_README.contains(story.name()))
                .map(Page::folded)
                .collect(Collectors.joining("\n"));
    }
}
