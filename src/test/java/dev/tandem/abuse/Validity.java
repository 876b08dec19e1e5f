package dev.tandem.abuse;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a value is as a schema of the contract has it: the part of JSON Schema that is used
 * there.
 */
final class Validity {
    private final Contract contract;

    Validity(Contract contract) {
        this.contract = contract;
    }

    boolean holds(JsonNode value, JsonNode schema) {
        return faults(value, schema, "").isEmpty();
    }

    /** Where a value is not as the schema has it; empty if it is. */
    List<String> faults(JsonNode value, JsonNode said, String at) {
        if (said.has("$ref")) {
            return faults(value, contract.resolved(said), at);
        }
        for (var choice : List.of("anyOf", "oneOf")) {
            if (said.has(choice) && none(value, said.path(choice), at)) {
                return List.of(at + " " + choice);
            }
        }
        if (said.has("type") && !isOfType(value, said.path("type"))) {
            return List.of(at + " type");
        }
        var faults = new ArrayList<String>();
        if (said.has("enum") && !contains(said.path("enum"), value)) {
            faults.add(at + " enum");
        }
        if (value.isNumber()) {
            number(value, said, at, faults);
        }
        if (value.isTextual()) {
            text(value.asText(), said, at, faults);
        }
        if (value.isArray()) {
            list(value, said, at, faults);
        }
        if (value.isObject()) {
            object(value, said, at, faults);
        }
        return faults;
    }

    private boolean none(JsonNode value, JsonNode choices, String at) {
        for (var choice : choices) {
            if (faults(value, choice, at).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfType(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            for (var one : type) {
                if (isOfType(value, one)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "string" -> value.isTextual();
            case "integer" ->
                    value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new AssertionError("no type of JSON: " + type);
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (var one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static void number(JsonNode value, JsonNode said, String at, List<String> faults) {
        if (said.has("minimum")
                && value.decimalValue().compareTo(said.path("minimum").decimalValue()) < 0) {
            faults.add(at + " minimum");
        }
        if (said.has("maximum")
                && value.decimalValue().compareTo(said.path("maximum").decimalValue()) > 0) {
            faults.add(at + " maximum");
        }
    }

    private static void text(String text, JsonNode said, String at, List<String> faults) {
        var length = text.codePoints().count();
        if (length > said.path("maxLength").asInt(Integer.MAX_VALUE)) {
            faults.add(at + " maxLength");
        }
        if (length < said.path("minLength").asInt(0)) {
            faults.add(at + " minLength");
        }
        if (said.has("pattern")
                && !Pattern.compile(said.path("pattern").asText()).matcher(text).find()) {
            faults.add(at + " pattern");
        }
        if (!isFormatted(text, said.path("format").asText())) {
            faults.add(at + " format");
        }
    }

    private static boolean isFormatted(String text, String format) {
        try {
            switch (format) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> OffsetDateTime.parse(text);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (DateTimeException fault) {
            return false;
        }
    }

    private void list(JsonNode value, JsonNode said, String at, List<String> faults) {
        if (value.size() > said.path("maxItems").asInt(Integer.MAX_VALUE)) {
            faults.add(at + " maxItems");
        }
        if (value.size() < said.path("minItems").asInt(0)) {
            faults.add(at + " minItems");
        }
        Set<JsonNode> seen = new HashSet<>();
        for (var element : value) {
            if (!seen.add(element) && said.path("uniqueItems").asBoolean()) {
                faults.add(at + " uniqueItems");
            }
            faults.addAll(faults(element, said.path("items"), at + "/-"));
        }
    }

    private void object(JsonNode value, JsonNode said, String at, List<String> faults) {
        for (var name : said.path("required")) {
            if (!value.has(name.asText())) {
                faults.add(at + "/" + name.asText() + " required");
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            var place = at + "/" + field.getKey();
            var own = said.path("properties").path(field.getKey());
            var others = said.path("additionalProperties");
            if (!own.isMissingNode()) {
                faults.addAll(faults(field.getValue(), own, place));
            } else if (others.isObject()) {
                faults.addAll(faults(field.getValue(), others, place));
            } else if (others.isBoolean() && !others.asBoolean()) {
                faults.add(place + " unknown");
            }
        }
    }
}
