package dev.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class FoldedLinesTest {

    @Test
    void a_line_of_75_octets_stays_whole_and_one_more_is_folded() {
        var fits = "x".repeat(75);

        assertThat(FoldedLines.of(fits)).isEqualTo(fits + "\r\n");
        assertThat(FoldedLines.of(fits + "y")).isEqualTo(fits + "\r\n y\r\n");
    }

    @Test
    void octets_count_and_no_character_is_cut() {
        var text = "5 × 1 km, Köln – 跑步 🏃".repeat(20);

        var folded = FoldedLines.of(text);

        assertThat(Arrays.stream(folded.split("\r\n")))
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\n");
    }

    @Test
    void every_line_ends_as_the_standard_has_it() {
        assertThat(FoldedLines.of("a\nb\r\nc")).isEqualTo("a\r\nb\r\nc\r\n");
    }
}
