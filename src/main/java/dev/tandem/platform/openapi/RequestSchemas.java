package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a request holds is known by name, and where a field may be left out null is as good as
 * nothing: the binder has it so, and here the document says it.
 */
final class RequestSchemas {
    private final Map<String, Schema> schemas;
    private final Set<String> met = new HashSet<>();

    private RequestSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void describe(OpenAPI document) {
        var requests = new RequestSchemas(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(requests::describe);
    }

    /** The schema that no value meets. */
    static Schema nothing() {
        return OASFactory.createSchema().booleanSchema(false);
    }

    private void describe(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null && body.getContent() != null) {
            body.getContent().getMediaTypes().values().forEach(media -> walk(media.getSchema()));
        }
    }

    private void walk(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var name = MergePatches.nameIn(schema.getRef());
        if (name != null) {
            if (met.add(name)) {
                walk(schemas.get(name));
            }
            return;
        }
        orNone(schema.getOneOf()).forEach(this::walk);
        orNone(schema.getAnyOf()).forEach(this::walk);
        walk(schema.getItems());
        walk(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::walk);
            close(schema);
        }
    }

    private static void close(Schema schema) {
        schema.setAdditionalPropertiesSchema(nothing());
        var required = orNone(schema.getRequired());
        var properties = new LinkedHashMap<>(schema.getProperties());
        properties.replaceAll(
                (name, property) -> required.contains(name) ? property : orNull(property));
        schema.setProperties(properties);
    }

    private static Schema orNull(Schema property) {
        var isPlain = property.getRef() == null && property.getEnumeration() == null;
        if (isPlain && property.getType() != null) {
            return property.addType(Schema.SchemaType.NULL);
        }
        var either = OASFactory.createSchema().description(property.getDescription());
        either.setExamples(property.getExamples());
        property.setDescription(null);
        property.setExamples(null);
        return either.addAnyOf(property)
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
