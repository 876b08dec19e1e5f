package dev.tandem.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every language says the same things, with the same things to fill in. */
class LanguagesTest {
    /** Spoken in English only so far. */
    private static final Set<String> NOT_TRANSLATED = Set.of();

    private static final Pattern PLACE = Pattern.compile("\\{[\\^_]?(\\d+)}");

    static Stream<Words> languages() {
        return Words.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void says_in_each_file_what_english_says_with_the_same_things_to_fill_in(Words words)
            throws IOException, URISyntaxException {
        for (var file : due(words)) {
            var english = sentences(folder(Words.ENGLISH).resolve(file));
            var own = sentences(folder(words).resolve(file));
            assertThat(own.keySet()).as(file).isEqualTo(english.keySet());
            assertThat(own)
                    .allSatisfy(
                            (key, sentence) ->
                                    assertThat(places(sentence))
                                            .as(key)
                                            .isEqualTo(places(english.get(key))));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void reads_every_file_of_its_folder_and_each_key_stands_once(Words words)
            throws IOException, URISyntaxException {
        try (var files = Files.list(folder(words))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(due(words));
        }
        var keys = new ArrayList<String>();
        for (var file : due(words)) {
            keys.addAll(keysOf(folder(words).resolve(file)));
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void says_nothing_twice_over_and_shouts_nothing(Words words) {
        assertThat(words.keys().stream().map(words::sentence))
                .allSatisfy(
                        sentence ->
                                assertThat(sentence)
                                        .isNotBlank()
                                        .isEqualTo(sentence.strip())
                                        .doesNotContain("!", "  "));
    }

    @Test
    void numbers_and_dates_are_written_as_the_language_does() {
        var slept = Message.of("readiness.sleepHours", 6.5, 7.0);
        assertThat(Words.ENGLISH.say(slept)).isEqualTo("Slept 6.5 h, usually 7 h");
        assertThat(Words.GERMAN.say(slept)).isEqualTo("6,5 h geschlafen, sonst meist 7 h");
        var hold = Message.of("reason.J1.hold", "2026-12-05");
        assertThat(Words.ENGLISH.say(hold)).contains("from 5 December 2026");
        assertThat(Words.GERMAN.say(hold)).contains("Seit dem 5. Dezember 2026");
    }

    @Test
    void a_message_may_stand_within_another_and_a_literal_says_itself() {
        var easy = Message.of("easing.shorter", Message.of("easing.easy"));
        assertThat(Words.GERMAN.say(easy)).isEqualTo("Lockerer Dauerlauf, kürzer");
        var planned = Message.of("easing.shorter", Message.literal("4 x 1.5 km"));
        assertThat(Words.GERMAN.say(planned)).isEqualTo("4 x 1.5 km, kürzer");
        assertThat(Words.GERMAN.say(Message.literal("4 x 1 km"))).isEqualTo("4 x 1 km");
        assertThat(Words.GERMAN.say(Message.of("easing.shorter", "@home"))).startsWith("@home");
    }

    @Test
    void messages_nest_as_deep_as_they_are_and_a_sentence_may_begin_with_one() {
        var deep = Message.of("restore.no-exercise", "a|b\\c");
        for (int level = 0; level < 3; level++) {
            deep = Message.of("in-a-row.2", deep, Message.literal("{0} {1}"));
        }
        assertThat(Words.ENGLISH.say(deep))
                .startsWith("what you noted as a limitation rules out its a|b\\c {0} {1} {0} {1}");
        assertThat(Words.GERMAN.say(deep.asSentence())).matches("[A-ZÄÖÜ].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@easing.easy",
                "@",
                "@|x",
                "weekday:NEVER",
                "day:x",
                "date:x",
                "2026-99-99",
                "10.5",
                "a|b",
                "\\\\"
            })
    void whatever_people_call_a_race_is_said_as_it_is(String name) {
        assertThat(Words.ENGLISH.say(Message.of("easing.shorter", name))).isNotBlank();
        var deep = Message.literal(name);
        for (int level = 0; level < 3; level++) {
            deep = Message.of("easing.shorter", deep);
        }
        assertThat(Words.ENGLISH.say(deep)).isEqualTo(name + ", shorter".repeat(3));
        assertThat(Words.GERMAN.say(deep)).isEqualTo(name + ", kürzer".repeat(3));
    }

    @Test
    void several_days_are_named_one_after_the_other() {
        var days = Message.of("move.free", Message.weekdays(List.of(MONDAY, FRIDAY)));
        assertThat(Words.ENGLISH.say(days)).startsWith("Monday, Friday is");
        assertThat(Words.GERMAN.say(days)).contains("Montag, Freitag");
    }

    @Test
    void a_language_that_is_not_spoken_is_answered_in_english() {
        assertThat(Words.of(Locale.forLanguageTag("de-AT"))).isSameAs(Words.GERMAN);
        assertThat(Words.of(Locale.forLanguageTag("fr"))).isSameAs(Words.ENGLISH);
    }

    private static List<String> due(Words words) {
        return Words.FILES.stream()
                .filter(file -> words == Words.ENGLISH || !NOT_TRANSLATED.contains(file))
                .toList();
    }

    private static Map<String, String> sentences(Path file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(key -> key, read::getProperty, (a, _) -> a, TreeMap::new));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path folder(Words words) throws URISyntaxException {
        var folder = "words/" + words.locale().getLanguage();
        return Path.of(Objects.requireNonNull(Words.class.getResource(folder)).toURI());
    }

    /** Counted while reading: what is read twice replaces what was there. */
    private static List<String> keysOf(Path file) throws IOException {
        var keys = new ArrayList<String>();
        var counting =
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object value) {
                        keys.add(key.toString());
                        return super.put(key, value);
                    }
                };
        try (var reader =
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            counting.load(reader);
        }
        return keys;
    }
}
