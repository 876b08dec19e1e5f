package dev.tandem.platform.openapi;

import dev.tandem.platform.request.MergePatch;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A merge patch has the properties of what it changes but requires none. What it changes is what
 * the operation says, or else what a POST to the collection makes.
 */
final class MergePatches {

    private static final String SUFFIX = "Patch";
    private static final String REFERENCE = "#/components/schemas/";
    private static final String UNSAID = MergePatch.class.getSimpleName();

    private final Map<String, PathItem> paths;
    private final Map<String, Schema> schemas;

    private MergePatches(Map<String, PathItem> paths, Map<String, Schema> schemas) {
        this.paths = paths;
        this.schemas = schemas;
    }

    static void describe(OpenAPI document) {
        var paths = document.getPaths() == null ? null : document.getPaths().getPathItems();
        if (paths == null) {
            return;
        }
        var schemas = new LinkedHashMap<>(document.getComponents().getSchemas());
        var patches = new MergePatches(paths, schemas);
        paths.forEach(
                (path, item) ->
                        patches.describe(path, bodyOf(item.getPATCH(), MergePatch.MEDIA_TYPE)));
        if (paths.values().stream().noneMatch(MergePatches::isUnsaid)) {
            schemas.remove(UNSAID);
        }
        document.getComponents().setSchemas(schemas);
    }

    static @Nullable String nameIn(@Nullable String reference) {
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private void describe(String path, @Nullable MediaType body) {
        var said = nameOf(body);
        var name = UNSAID.equals(said) ? madeAt(path.substring(0, path.lastIndexOf('/'))) : said;
        var whole = name == null ? null : schemas.get(name);
        if (body == null || name == null || whole == null) {
            return;
        }
        var patch = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        patch.setDescription("A merge patch (RFC 7396): the fields to change; null removes one.");
        wholes(whole).forEach(part -> properties(part).forEach(merge(patch)));
        patch.setAdditionalPropertiesSchema(RequestSchemas.nothing());
        schemas.put(name + SUFFIX, patch);
        body.setSchema(OASFactory.createSchema().ref(REFERENCE + name + SUFFIX));
        Map.copyOf(patch.getProperties())
                .forEach((field, property) -> patch.addProperty(field, patched(property)));
    }

    /** What is within an object is merged too, so nothing is required there either. */
    private Schema patched(Schema property) {
        if (property.getAnyOf() != null) {
            var either = OASFactory.createSchema().description(property.getDescription());
            either.setExamples(property.getExamples());
            return either.anyOf(property.getAnyOf().stream().map(this::patched).toList());
        }
        var name = nameIn(property.getRef());
        var whole = name == null ? null : schemas.get(name);
        if (whole == null || whole.getProperties() == null || whole.getRequired() == null) {
            return property;
        }
        var patch =
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .properties(whole.getProperties());
        patch.setAdditionalPropertiesSchema(RequestSchemas.nothing());
        schemas.put(name + SUFFIX, patch);
        return OASFactory.createSchema().ref(REFERENCE + name + SUFFIX);
    }

    /** A property that members share may have the values that it has in any of them: the kinds. */
    private static BiConsumer<String, Schema> merge(Schema patch) {
        return (name, property) -> {
            var known = properties(patch).get(name);
            if (known == null || known.getEnumeration() == null) {
                patch.addProperty(name, property);
                return;
            }
            var values = new ArrayList<>(known.getEnumeration());
            values.addAll(property.getEnumeration());
            patch.addProperty(
                    name,
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .enumeration(values));
        };
    }

    private @Nullable String madeAt(String collection) {
        var item = paths.get(collection);
        return item == null ? null : nameOf(bodyOf(item.getPOST(), "application/json"));
    }

    /** The members of a family, or what is none. */
    private Stream<Schema> wholes(Schema whole) {
        var members = whole.getOneOf() == null ? List.<Schema>of() : whole.getOneOf();
        return Stream.concat(
                Stream.of(whole),
                members.stream()
                        .map(
                                member ->
                                        schemas.getOrDefault(
                                                String.valueOf(nameIn(member.getRef())), member)));
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static boolean isUnsaid(PathItem item) {
        return UNSAID.equals(nameOf(bodyOf(item.getPATCH(), MergePatch.MEDIA_TYPE)));
    }

    private static @Nullable String nameOf(@Nullable MediaType body) {
        return body == null || body.getSchema() == null ? null : nameIn(body.getSchema().getRef());
    }

    private static @Nullable MediaType bodyOf(@Nullable Operation operation, String media) {
        if (operation == null || operation.getRequestBody() == null) {
            return null;
        }
        var content = operation.getRequestBody().getContent();
        return content == null ? null : content.getMediaType(media);
    }
}
