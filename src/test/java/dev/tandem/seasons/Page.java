package dev.tandem.seasons;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.Season;

/** What is said of one athlete: who, what for, what gave way, and the weeks. */
final class Page {
    private Page() {}

    static String of(Story story) {
        var season = story.season();
        return "## %s: %s\n\n%s.\n\n%s%s"
                .formatted(
                        story.name(),
                        story.goal(),
                        story.situation(),
                        notes(season),
                        WeekTables.of(season, WeekTables.Detail.WHOLE));
    }

    /** The same in short, folded up. */
    static String folded(Story story) {
        return "<details><summary>%s: %s, %s.</summary>\n\n%s\n</details>\n"
                .formatted(
                        story.name(),
                        story.goal(),
                        story.situation(),
                        WeekTables.of(story.season(), WeekTables.Detail.TITLES));
    }

    private static String notes(Season season) {
        var text = new StringBuilder();
        season.compromises().forEach(each -> text.append("- ").append(words(each)).append('\n'));
        season.cautions()
                .forEach(each -> text.append("- ").append(each.text().text()).append('\n'));
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private static String words(Compromise compromise) {
        return "Wanted: %s. Planned: %s, because %s."
                .formatted(
                        compromise.wanted().text(),
                        compromise.got().text(),
                        compromise.because().text());
    }
}
