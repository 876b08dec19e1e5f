package dev.tandem.seasons;

import java.util.List;

/** Prints the twelve seasons, or those of the names given. */
public final class PrintSeasons {
    private PrintSeasons() {}

    public static void main(String... names) {
        Stories.all().stream()
                .filter(story -> names.length == 0 || List.of(names).contains(story.name()))
                .forEach(story -> System.out.println(Page.of(story)));
    }
}
