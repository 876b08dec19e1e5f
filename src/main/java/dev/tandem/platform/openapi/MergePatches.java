package dev.tandem.platform.openapi;

import dev.tandem.platform.request.MergePatch;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch documented with the schema of what it changes has the same properties, but requires
 * none.
 */
final class MergePatches {

    private static final String SUFFIX = "Patch";

    private MergePatches() {}

    static void describe(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths().getPathItems().values().stream()
                .map(item -> bodyOf(item.getPATCH()))
                .forEach(body -> describe(body, document.getComponents()));
    }

    static @Nullable String nameIn(@Nullable String reference) {
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static @Nullable MediaType bodyOf(@Nullable Operation patch) {
        if (patch == null
                || patch.getRequestBody() == null
                || patch.getRequestBody().getContent() == null) {
            return null;
        }
        return patch.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
    }

    private static void describe(@Nullable MediaType body, Components components) {
        var name =
                body == null || body.getSchema() == null ? null : nameIn(body.getSchema().getRef());
        var whole = name == null ? null : components.getSchemas().get(name);
        if (body == null || whole == null || whole.getProperties() == null) {
            return;
        }
        var patch = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        patch.setDescription("A merge patch (RFC 7396): the fields to change; null removes one.");
        whole.getProperties().forEach(patch::addProperty);
        components.addSchema(name + SUFFIX, patch);
        body.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + name + SUFFIX));
    }
}
