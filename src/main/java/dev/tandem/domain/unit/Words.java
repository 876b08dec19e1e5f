package dev.tandem.domain.unit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The sentences of one language, from {@code words/LANGUAGE/*.properties} beside this class;
 * another language is another folder. {@code {0}} stands for the first thing to fill in; a thing
 * that begins with @ is itself the key of a word.
 */
public final class Words {
    private static final List<String> FILES =
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
                    "recovery.properties");

    public static final Words ENGLISH = new Words("en");

    private final Properties sentences = new Properties();

    private Words(String language) {
        FILES.forEach(file -> read("words/" + language + "/" + file));
    }

    /** The message as a sentence of this language. */
    public String say(Message message) {
        var sentence = sentences.getProperty(message.key());
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + message.key());
        }
        for (int i = 0; i < message.args().size(); i++) {
            sentence = sentence.replace("{" + i + "}", filled(message.args().get(i)));
        }
        return sentence;
    }

    private String filled(String arg) {
        return arg.startsWith("@") ? say(Message.of(arg.substring(1))) : arg;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    private void read(String name) {
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
