package dev.tandem.domain.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.unit.Words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Every exercise has a name in every language, its own, and no name is left over. */
class ExerciseNamesTest {
    private static final String KEY = "exercise.";

    static Stream<Words> languages() {
        return Words.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_slug_has_a_name_of_its_own(Words words) {
        var names = Catalogue.standard().all().stream().map(it -> words.say(it.name())).toList();
        assertThat(names).hasSizeGreaterThan(130).doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> assertThat(name).isNotBlank().hasSizeLessThan(48));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void there_is_no_name_without_an_exercise(Words words) {
        assertThat(words.keys().stream().filter(key -> key.startsWith(KEY)))
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    private static List<String> keys() {
        return Catalogue.standard().all().stream().map(it -> KEY + it.slug()).toList();
    }
}
