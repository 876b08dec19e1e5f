package dev.tandem.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Makes bodies that differ from a good one in one place: a value left out, of another type, just
 * outside and just inside of its bounds, or nasty.
 */
final class Mutations {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    /** Of the nasty values that fit every place, so many are tried at each. */
    private static final int TRIED = 8;

    private final Contract contract;
    private final Random chance;

    Mutations(Contract contract, long seed) {
        this.contract = contract;
        this.chance = new Random(seed);
    }

    /** Gives each changed body with words for what was changed. */
    void each(JsonNode body, JsonNode schema, BiConsumer<JsonNode, String> take) {
        new Walk(body, take).at(body, schema, "");
    }

    /** The steps through one body; the place at hand is changed, taken and put back. */
    private final class Walk {
        private final JsonNode body;
        private final BiConsumer<JsonNode, String> take;

        Walk(JsonNode body, BiConsumer<JsonNode, String> take) {
            this.body = body;
            this.take = take;
        }

        private void at(JsonNode value, JsonNode said, String pointer) {
            var schema = chosen(said, value);
            if (value instanceof ObjectNode object) {
                fields(object, schema, pointer);
            }
            if (value instanceof ArrayNode list && !list.isEmpty()) {
                elements(list, schema, pointer);
            }
        }

        private void fields(ObjectNode object, JsonNode schema, String pointer) {
            object.put("noSuchField", 1);
            take.accept(body, pointer + "/noSuchField = 1");
            object.remove("noSuchField");
            for (var field : List.copyOf(object.properties())) {
                var name = field.getKey();
                var place = pointer + "/" + name;
                object.remove(name);
                take.accept(body, place + " left out");
                for (var other : others(field.getValue(), schema.path("properties").path(name))) {
                    object.set(name, other);
                    take.accept(body, place + " = " + shown(other));
                }
                object.set(name, field.getValue());
                at(field.getValue(), schema.path("properties").path(name), place);
            }
        }

        private void elements(ArrayNode list, JsonNode schema, String pointer) {
            var first = list.get(0);
            for (var other : others(first, schema.path("items"))) {
                list.set(0, other);
                take.accept(body, pointer + "/0 = " + shown(other));
            }
            list.set(0, first);
            at(first, schema.path("items"), pointer + "/0");
        }
    }

    private List<JsonNode> others(JsonNode value, JsonNode said) {
        var schema = chosen(said, value);
        var others = new ArrayList<>(bounds(value, schema));
        var nasty = new ArrayList<>(NastyValues.everywhere());
        Collections.shuffle(nasty, chance);
        others.addAll(nasty.subList(0, TRIED));
        if (value.isTextual()) {
            others.addAll(NastyValues.forText(schema.path("format").asText()));
        }
        if (value.isNumber()) {
            others.addAll(NastyValues.numbers());
        }
        others.addAll(List.of(MAKE.nullNode(), MAKE.objectNode(), MAKE.arrayNode()));
        others.add(MAKE.arrayNode().add(value.deepCopy()));
        return others;
    }

    /** Each bound of the schema from both sides. */
    private static List<JsonNode> bounds(JsonNode value, JsonNode schema) {
        var bounds = new ArrayList<JsonNode>();
        for (var bound : List.of("minimum", "maximum")) {
            if (schema.has(bound)) {
                for (var step : new double[] {-1, -0.001, 0, 0.001, 1}) {
                    bounds.add(MAKE.numberNode(schema.path(bound).asDouble() + step));
                }
            }
        }
        if (schema.has("maxLength")) {
            var most = schema.path("maxLength").asInt();
            bounds.add(MAKE.textNode("y".repeat(most)));
            bounds.add(MAKE.textNode("y".repeat(most + 1)));
            bounds.add(MAKE.textNode("\ud83c\udfc3".repeat(most)));
            bounds.add(MAKE.textNode("\ud83c\udfc3".repeat(most + 1)));
        }
        if (value instanceof ArrayNode list && !list.isEmpty()) {
            bounds.add(repeated(list, 2));
            bounds.add(repeated(list, schema.path("maxItems").asInt(1000) + 1));
        }
        return bounds;
    }

    private static ArrayNode repeated(ArrayNode list, int times) {
        var longer = MAKE.arrayNode();
        for (var i = 0; i < times; i++) {
            longer.add(list.get(0));
        }
        return longer;
    }

    /** Of a choice that member which the value looks like. */
    private JsonNode chosen(JsonNode said, JsonNode value) {
        var schema = contract.resolved(said);
        var kind = schema.at("/discriminator/mapping").path(value.path("kind").asText());
        if (kind.isTextual()) {
            return contract.document().at(kind.asText().substring(1));
        }
        return schema.has("anyOf") ? chosen(schema.path("anyOf").path(0), value) : schema;
    }

    private static String shown(JsonNode value) {
        var text = value.toString();
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
