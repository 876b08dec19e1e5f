package dev.tandem.platform.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.tandem.platform.json.WireJson;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch (RFC 7396) as the body of a PATCH. */
@Schema(
        type = SchemaType.OBJECT,
        properties = {},
        implementation = Object.class,
        description = "A merge patch (RFC 7396): the fields to change; null removes one")
public final class MergePatch {

    /** The only media type that PATCH takes. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Schema(hidden = true)
    private final JsonNode patch;

    @Schema(hidden = true)
    private final TreeReader reader;

    MergePatch(JsonNode patch, TreeReader reader) {
        this.patch = patch;
        this.reader = reader;
    }

    /**
     * The current value, written as the request that would create it, with this patch applied, and
     * then read and validated as a whole like any request: 400 with the faults of the result.
     */
    public <T> T applyTo(T current, Class<T> type) {
        return reader.bind(merged(WireJson.mapper().valueToTree(current), patch), type);
    }

    /**
     * Reads the patch itself as a request whose fields say what to do, as that of a planned session
     * does.
     */
    public <T> T as(Class<T> type) {
        return reader.bind(patch, type);
    }

    /** As it was sent. */
    @Override
    public String toString() {
        return patch.toString();
    }

    /**
     * A null stays in place of what it removes, so that a wrong name or a required field is told
     * of.
     */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
        for (var change : changes.properties()) {
            result.set(change.getKey(), merged(result.path(change.getKey()), change.getValue()));
        }
        return result;
    }
}
