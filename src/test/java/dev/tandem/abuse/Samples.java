package dev.tandem.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.List;

/** Bodies with every field that a schema has, so that those are met that no example shows. */
final class Samples {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final Contract contract;

    Samples(Contract contract) {
        this.contract = contract;
    }

    /** One body of each member of a family, or the one of what is none. */
    List<JsonNode> of(JsonNode said) {
        var schema = contract.resolved(said);
        var samples = new ArrayList<JsonNode>();
        if (schema.has("oneOf")) {
            schema.path("oneOf").forEach(member -> samples.add(one(member)));
        } else {
            samples.add(one(schema));
        }
        return samples;
    }

    private JsonNode one(JsonNode said) {
        var schema = contract.resolved(said);
        for (var choice : List.of("anyOf", "oneOf")) {
            if (schema.has(choice)) {
                return one(schema.path(choice).path(0));
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        var type = schema.path("type").isArray() ? schema.at("/type/0") : schema.path("type");
        return switch (type.asText()) {
            case "object" -> object(schema);
            case "array" -> MAKE.arrayNode().add(one(schema.path("items")));
            case "integer", "number" ->
                    schema.has("minimum") ? schema.path("minimum") : MAKE.numberNode(1);
            case "boolean" -> MAKE.booleanNode(true);
            default -> MAKE.textNode(text(schema));
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = MAKE.objectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> object.set(field.getKey(), one(field.getValue())));
        return object;
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> "2026-11-02";
            case "date-time" -> "2026-11-02T07:30:00+01:00";
            case "uuid" -> "0197f3a0-0000-7000-8000-000000000000";
            default -> schema.at("/examples/0").asText("abc");
        };
    }
}
