package dev.tandem.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/** The seasons that people read are those that the planner makes. */
class SeasonDocumentsTest {

    /** {@code mvn test -Dtest=SeasonDocumentsTest -Dseasons.update} writes them anew. */
    @BeforeAll
    static void update() throws IOException {
        if (System.getProperty("seasons.update") != null) {
            Files.writeString(SeasonDocuments.ALL, SeasonDocuments.all());
            Files.writeString(SeasonDocuments.README, SeasonDocuments.readme());
        }
    }

    @Test
    void the_twelve_seasons_are_those_of_the_planner() throws IOException {
        assertThat(Files.readString(SeasonDocuments.ALL))
                .as("docs/seasons.md; if the change is wanted, refresh it (see README)")
                .isEqualTo(SeasonDocuments.all());
    }

    @Test
    void the_two_seasons_of_the_readme_are_among_them() throws IOException {
        assertThat(Files.readString(SeasonDocuments.README)).isEqualTo(SeasonDocuments.readme());
    }
}
