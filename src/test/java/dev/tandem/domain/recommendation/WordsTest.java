package dev.tandem.domain.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whatever can be said has words. */
class WordsTest {

    @Test
    void every_word_that_is_put_together_from_a_name_is_there() {
        var keys =
                Stream.of(
                                named("area.", BodyArea.values()),
                                named("change.pain.", BodyArea.values()),
                                named("would.", Decision.values()),
                                named("advice.", Decision.values()),
                                named("advice.band.", Band.values()),
                                named("reason.J4.", Band.values()),
                                named("change.illness.", milderThanFever()),
                                items("change.", ""),
                                items("change.", ".best"),
                                items("readiness.", ""),
                                items("readiness.", ".assumed"),
                                items("readiness.notice.decline.", ""))
                        .flatMap(List::stream);
        assertThat(keys).allMatch(Words.ENGLISH::has);
    }

    @Test
    void things_are_filled_in_and_words_within_words_too() {
        assertThat(Message.of("reason.C10.stop", "@area.lower-back", 6).text())
                .isEqualTo(
                        "Your lower back hurts 6 of 10, above 5, and this session would load it");
        assertThat(Message.of("reason.J4.amber", 52.0, 45.0, 60.0).text())
                .isEqualTo("Readiness 52: between 45 and 60");
    }

    private static List<String> named(String prefix, Enum<?>... names) {
        return Arrays.stream(names).map(name -> prefix + Kebab.of(name)).toList();
    }

    private static List<String> items(String prefix, String suffix) {
        return Arrays.stream(FeelingItem.values())
                .map(item -> prefix + item.field() + suffix)
                .toList();
    }

    private static Illness[] milderThanFever() {
        return Arrays.copyOf(Illness.values(), Illness.values().length - 1);
    }
}
