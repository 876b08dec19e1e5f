package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record has its components and nothing else, those not marked {@code @Nullable} are required,
 * and a member of a family has its {@code kind}.
 */
final class RecordSchemas {

    private static final DotName NULLABLE =
            DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName KIND = DotName.createSimple("dev.tandem.platform.json.Kind");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String BASE = "dev.tandem.";

    private final IndexView index;

    RecordSchemas(IndexView index) {
        this.index = index;
    }

    void correct(String name, Schema schema) {
        if (schema.getProperties() != null) {
            recordFor(name, schema).ifPresent(record -> correct(schema, record));
        }
    }

    private static void correct(Schema schema, ClassInfo record) {
        var names = record.recordComponents().stream().map(RecordComponentInfo::name).toList();
        List.copyOf(schema.getProperties().keySet()).stream()
                .filter(property -> !names.contains(property))
                .forEach(schema::removeProperty);
        var required =
                record.recordComponents().stream()
                        .filter(component -> !component.type().hasAnnotation(NULLABLE))
                        .map(RecordComponentInfo::name)
                        .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        var kind = record.declaredAnnotation(KIND);
        if (kind != null && !names.contains("kind")) {
            addKind(schema, kind.value().asString());
        }
    }

    private static void addKind(Schema schema, String kind) {
        var others = schema.getProperties();
        var constant =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).addEnumeration(kind);
        schema.setProperties(Map.of("kind", constant));
        others.forEach(schema::addProperty);
        schema.addRequired("kind");
    }

    /**
     * Schemas are named as a record says, or by its simple name, and by its type arguments; of
     * several such records, the longest name tells which one it is, then that it says its name,
     * then the components.
     */
    private Optional<ClassInfo> recordFor(String name, Schema schema) {
        return records()
                .filter(type -> name.startsWith(schemaName(type)))
                .filter(
                        type ->
                                type.recordComponents().stream()
                                        .allMatch(
                                                part ->
                                                        schema.getProperties()
                                                                .containsKey(part.name())))
                .max(
                        Comparator.<ClassInfo>comparingInt(type -> schemaName(type).length())
                                .thenComparing(RecordSchemas::saysItsName)
                                .thenComparingInt(type -> type.recordComponents().size()));
    }

    private Stream<ClassInfo> records() {
        return index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith(BASE));
    }

    private static boolean saysItsName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null;
    }

    private static String schemaName(ClassInfo type) {
        return saysItsName(type)
                ? type.declaredAnnotation(SCHEMA).value("name").asString()
                : type.name().withoutPackagePrefix().replaceAll(".*\\$", "");
    }
}
