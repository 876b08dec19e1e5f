package dev.tandem.domain.unit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language, from {@code words/LANGUAGE/*.properties} beside this class;
 * another language is another folder and another constant. {@code {0}} stands for the first thing
 * to fill in, {@code {^0}} for the same with a capital; a thing that begins with @ is itself the
 * key of a word. Numbers and dates in a sentence are written as the language writes them. What is
 * not translated yet is said in English.
 */
public final class Words {
    /** The files of every language. */
    static final List<String> FILES =
            List.of(
                    "alerts.properties",
                    "device.properties",
                    "easing.properties",
                    "life.properties",
                    "nutrition.properties",
                    "progress.properties",
                    "readiness.properties",
                    "revisions.properties",
                    "reasons.properties",
                    "recommendation.properties",
                    "recovery.properties",
                    "season.properties");

    private static final Pattern PLACE = Pattern.compile("\\{(\\^?)(\\d+)}");

    public static final Words ENGLISH = new Words(Locale.ENGLISH);
    public static final Words GERMAN = new Words(Locale.GERMAN);

    /** All languages, the one that is spoken where nothing else is asked for first. */
    public static final List<Words> ALL = List.of(ENGLISH, GERMAN);

    private final Locale locale;
    private final Written written;
    private final Properties sentences = new Properties();

    private Words(Locale locale) {
        this.locale = locale;
        this.written = new Written(locale);
        FILES.forEach(file -> read("words/en/" + file));
        FILES.forEach(file -> read("words/" + locale.getLanguage() + "/" + file));
    }

    /** The words of a locale's language, English where it is not spoken. */
    public static Words of(Locale wanted) {
        return ALL.stream()
                .filter(words -> words.locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** The message as a sentence of this language. */
    public String say(Message message) {
        if (message.isLiteral()) {
            return message.args().getFirst();
        }
        return PLACE.matcher(sentence(message.key()))
                .replaceAll(place -> Matcher.quoteReplacement(filled(place, message.args())));
    }

    /** The sentence of a key, before anything is filled in. */
    public String sentence(String key) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return sentence;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    private String filled(MatchResult place, List<String> args) {
        int index = Integer.parseInt(place.group(2));
        if (index >= args.size()) {
            return place.group();
        }
        var words = filled(args.get(index));
        return place.group(1).isEmpty() ? words : capital(words);
    }

    private String filled(String arg) {
        return Nested.isOne(arg) && has(Nested.read(arg).key())
                ? say(Nested.read(arg))
                : written.of(arg);
    }

    private String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    private void read(String name) {
        try (var stream = Words.class.getResourceAsStream(name)) {
            if (stream != null) {
                sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
