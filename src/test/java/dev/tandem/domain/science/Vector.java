package dev.tandem.domain.science;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A worked example of the science: inputs, and the numbers that must come out. */
public record Vector(String item, String name, JsonNode input, JsonNode output, double tolerance) {

    public static List<Vector> all() {
        var mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        try (var file = Vector.class.getResourceAsStream("/science/vectors.json")) {
            return StreamSupport.stream(mapper.readTree(file).spliterator(), false)
                    .map(Vector::of)
                    .toList();
        } catch (JacksonException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Vector of(JsonNode node) {
        return new Vector(
                node.get("item").asText(),
                node.get("name").asText(),
                node.get("input"),
                node.get("output"),
                node.get("tol").asDouble());
    }

    public double in(String field) {
        var value = input.get(field);
        if (value == null || !value.isNumber()) {
            throw new IllegalArgumentException(name + " has no number " + field);
        }
        return value.asDouble();
    }

    public List<Double> series(String field) {
        var values = new ArrayList<Double>();
        input.get(field).forEach(value -> values.add(value.asDouble()));
        return values;
    }

    /** The expected outputs by name; a single one has no name, those of a list their place. */
    public Map<String, JsonNode> expected() {
        var expected = new LinkedHashMap<String, JsonNode>();
        collect("", output, expected);
        return expected;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> expected) {
        if (node.isObject()) {
            node.properties().forEach(it -> collect(path + it.getKey(), it.getValue(), expected));
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                collect(path + "[" + place + "]", node.get(place), expected);
            }
        } else {
            expected.put(path, node);
        }
    }
}
