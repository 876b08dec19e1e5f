package dev.tandem.domain.unit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sentences of one language, from {@code words/LANGUAGE/*.properties} beside this class;
 * another language is another folder and another constant. {@code {0}} stands for the first thing
 * to fill in, {@code {^0}} for the same with a capital and {@code {_0}} for a name as it stands
 * within a sentence; a thing that begins with @ is itself the key of a word. Numbers and dates in a
 * sentence are written as the language writes them. What is not translated yet is said in English.
 */
public final class Words {
    /** The files of every language. */
    static final List<String> FILES =
            List.of(
                    "alerts.properties",
                    "compromises.properties",
                    "device.properties",
                    "easing.properties",
                    "exercises.properties",
                    "life.properties",
                    "nutrition.properties",
                    "placement.properties",
                    "problems.properties",
                    "progress.properties",
                    "readiness.properties",
                    "refusals.properties",
                    "revisions.properties",
                    "reasons.properties",
                    "recommendation.properties",
                    "recovery.properties",
                    "season.properties",
                    "sessions.properties",
                    "warmup.properties");

    public static final Words ENGLISH = new Words(Locale.ENGLISH);
    public static final Words GERMAN = new Words(Locale.GERMAN);

    /** All languages, the one that is spoken where nothing else is asked for first. */
    public static final List<Words> ALL = List.of(ENGLISH, GERMAN);

    private final Locale locale;
    private final Written written;
    private final Map<String, Template> sentences;

    private Words(Locale locale) {
        this.locale = locale;
        this.written = new Written(locale);
        var read = new Properties();
        FILES.forEach(file -> read("words/en/" + file, read));
        FILES.forEach(file -> read("words/" + locale.getLanguage() + "/" + file, read));
        this.sentences =
                read.stringPropertyNames().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        key -> key, key -> Template.of(read.getProperty(key))));
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
        return template(message.key()).filled(message.args(), this::filled, locale);
    }

    /** The sentence of a key, before anything is filled in. */
    public String sentence(String key) {
        return template(key).whole();
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    private Template template(String key) {
        var template = sentences.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return template;
    }

    private String filled(String arg) {
        if (!Nested.isOne(arg)) {
            return written.of(arg);
        }
        var inner = Nested.read(arg);
        return inner.isLiteral() || has(inner.key()) ? say(inner) : arg;
    }

    private static void read(String name, Properties into) {
        try (var stream = Words.class.getResourceAsStream(name)) {
            if (stream != null) {
                into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
