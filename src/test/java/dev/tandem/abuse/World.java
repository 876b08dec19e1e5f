package dev.tandem.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.tandem.abuse.Contract.Operation;
import dev.tandem.fixture.ApiStory;
import dev.tandem.fixture.ApiWalk;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An athlete who has something of everything that paths of the contract name. */
final class World {
    private static final String NOBODY = "0197f3a0-0000-7000-8000-000000000000";

    private static @Nullable World shared;

    private final ApiWalk walk;

    private World(ApiWalk walk) {
        this.walk = walk;
    }

    /** One world for all who change nothing in it. */
    static synchronized World shared(Contract contract) {
        if (shared == null) {
            shared = lived(contract);
        }
        return shared;
    }

    /** Lives the story of the examples up to where things are deleted. */
    static World lived(Contract contract) {
        var walk = new ApiWalk(contract.document());
        ApiStory.steps().stream()
                .takeWhile(step -> !step.operation().startsWith("deleteGrant"))
                .forEach(walk::take);
        return new World(walk);
    }

    /** The path of an operation with the ids of this world in it. */
    String path(Operation operation) {
        return walk.pathOf(operation.path()).replaceAll("\\{\\w+}", NOBODY);
    }

    /** The path in which one parameter has another value. */
    String path(Operation operation, String parameter, String value) {
        var template = operation.path().replace("{" + parameter + "}", "\u0000");
        return walk.pathOf(template).replaceAll("\\{\\w+}", NOBODY).replace("\u0000", value);
    }

    List<String> parametersOf(Operation operation) {
        var names = new ArrayList<String>();
        var matcher = java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(operation.path());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The document's example of the body, with the ids of this world. */
    JsonNode example(Operation operation) {
        var example = operation.body().path("example").deepCopy();
        named(example);
        return example;
    }

    private void named(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var field : List.copyOf(object.properties())) {
                var id = walk.pathOf("{" + field.getKey() + "}");
                if (field.getValue().isTextual()
                        && !id.startsWith("{")
                        && field.getKey().endsWith("Id")) {
                    object.put(field.getKey(), id);
                }
            }
        }
        node.forEach(this::named);
    }

    /**
     * What a write sends beside its body: its media type, and the version of the plan it is about.
     */
    Map<String, String> headers(Operation operation, Wire wire) {
        var headers = new HashMap<String, String>();
        if (operation.takesBody()) {
            headers.put("Content-Type", operation.media());
        }
        if (operation.content().path("parameters").toString().contains("If-Match-Required")) {
            var plan = path(operation).replaceFirst("(/plans/[^/]+)/.*", "$1");
            headers.put("If-Match", wire.etag(plan));
        }
        return headers;
    }
}
