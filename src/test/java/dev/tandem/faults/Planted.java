package dev.tandem.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.tandem.fixture.ApiStory.Step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Values that nothing but a request can have brought, and where they turn up. */
final class Planted {

    static final String MARK = "Zqx";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> INSTEAD = new LinkedHashMap<>();

    static {
        INSTEAD.put("Ada", "ZqxAda");
        INSTEAD.put("City half", "ZqxHalf");
        INSTEAD.put("62.5", "62.7391");
        INSTEAD.put("62.0", "61.7393");
        INSTEAD.put("61.9", "61.9397");
        INSTEAD.put("6480", "6481.937");
        INSTEAD.put("1234567890", "ZqxExternal");
        INSTEAD.put(
                "\"kind\":\"run\",\"startedAt\"",
                "\"notes\":\"ZqxNotes\",\"kind\":\"run\",\"startedAt\"");
        INSTEAD.put("61.2,", "61.2917,");
        INSTEAD.put("\"sleepHours\":6.5", "\"sleepHours\":6.5731");
        INSTEAD.put("\"sleepHours\":4", "\"sleepHours\":4.1733");
        INSTEAD.put("\"illness\":\"none\"", "\"illness\":\"below-neck\"");
        INSTEAD.put("family holiday", "ZqxHoliday");
        INSTEAD.put("travel", "ZqxTravel");
        INSTEAD.put("My phone", "ZqxPhone");
        INSTEAD.put("A friend joins me", "ZqxFriend joins me");
        INSTEAD.put("Seen by a doctor", "ZqxDoctor");
        INSTEAD.put("Watch bridge", "ZqxBridge");
        INSTEAD.put("\"production\"", "\"ZqxProduction\"");
    }

    /** Words of the contract: a problem may list them as what is allowed, a log may not. */
    private static final List<String> CODES = List.of("below-neck", "calf-swelling");

    /** What must be nowhere; in lower case. */
    private final Set<String> values =
            new LinkedHashSet<>(
                    List.of(
                            "zqx",
                            "62.7391",
                            "61.7393",
                            "61.9397",
                            "6481.937",
                            "61.2917",
                            "6.5731",
                            "4.1733"));

    /** The step with planted values in the place of its own. */
    static Step in(Step step) {
        var body = step.body();
        for (var each : INSTEAD.entrySet()) {
            body = body.replace(each.getKey(), each.getValue());
        }
        return new Step(step.operation(), step.query(), body);
    }

    /** A secret that the service gave out. */
    void add(String secret) {
        values.add(secret.toLowerCase(Locale.ROOT));
    }

    List<String> foundIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return values.stream().filter(lower::contains).toList();
    }

    /** In what operators keep. */
    List<String> keptIn(String text) {
        return Stream.concat(foundIn(text).stream(), CODES.stream().filter(text::contains))
                .toList();
    }

    /** The body with one thing wrong at a time, each time with a planted value. */
    static List<String> spoiled(String body) {
        var all = new ArrayList<>(List.of(body + "Zqx", body.substring(0, body.length() - 1)));
        try {
            var whole = JSON.readTree(body);
            spoil(whole, whole, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void spoil(JsonNode whole, JsonNode part, List<String> all) {
        switch (part) {
            case ObjectNode object -> {
                for (var name : List.copyOf(object.properties())) {
                    var good = name.getValue();
                    for (var bad :
                            List.of(
                                    new TextNode("ZqxWrong"),
                                    new DoubleNode(62.7391),
                                    new TextNode("Zqx".repeat(400)))) {
                        object.set(name.getKey(), bad);
                        all.add(whole.toString());
                    }
                    object.set(name.getKey(), good);
                    spoil(whole, good, all);
                }
                object.put("surprise", "ZqxWrong");
                all.add(whole.toString());
                object.remove("surprise");
            }
            case ArrayNode array -> {
                if (!array.isEmpty()) {
                    spoil(whole, array.get(0), all);
                }
            }
            default -> {}
        }
    }
}
