package dev.tandem.platform.request;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.json.Kind;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads records: every field known, every required one there, every one valid by its own
 * annotations.
 */
final class RecordReader {

    private final TreeReader values;
    private final Violations violations;
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, Class<?>>> families = new ConcurrentHashMap<>();

    RecordReader(TreeReader values, Violations violations) {
        this.values = values;
        this.violations = violations;
    }

    @Nullable Object read(JsonNode node, Class<?> type, Site at) {
        if (!node.isObject()) {
            return at.fault("wrong-type", Message.of("fault.object"));
        }
        var shape = shapes.computeIfAbsent(type, RecordShape::of);
        var before = at.faultsSoFar();
        refuseUnknown(node, shape, at);
        var found =
                shape.components().stream().map(part -> component(node, shape, part, at)).toArray();
        return at.faultsSoFar() > before ? null : made(shape, found, at);
    }

    /** Reads the member of a sealed family that the property {@code kind} names. */
    @Nullable Object readMember(JsonNode node, Class<?> family, Site at) {
        if (!node.isObject()) {
            return at.fault("wrong-type", Message.of("fault.object"));
        }
        var members = families.computeIfAbsent(family, RecordReader::membersOf);
        var kind = node.path(Kind.PROPERTY);
        var names = String.join(", ", members.keySet());
        if (kind.isMissingNode() || kind.isNull()) {
            return at.field(Kind.PROPERTY)
                    .fault("required", Message.of("fault.required-one-of", names));
        }
        var member = kind.isTextual() ? members.get(kind.textValue()) : null;
        return member == null
                ? at.field(Kind.PROPERTY).fault("unknown-value", Message.of("fault.one-of", names))
                : read(node, member, at);
    }

    private void refuseUnknown(JsonNode node, RecordShape shape, Site at) {
        node.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!shape.names().contains(name)) {
                                at.field(name)
                                        .fault("unknown-field", Message.of("fault.unknown-field"));
                            }
                        });
    }

    private @Nullable Object component(
            JsonNode node, RecordShape shape, RecordShape.Component part, Site at) {
        var field = node.path(part.name());
        var site = at.field(part.name());
        if (field.isMissingNode() || field.isNull()) {
            if (part.required()) {
                return site.fault("required", Message.of("fault.required"));
            }
            violations.noteIn(shape.type(), part.name(), null, site);
            return null;
        }
        var before = site.faultsSoFar();
        var value = values.read(field, part.type(), site);
        if (site.faultsSoFar() == before) {
            violations.noteIn(shape.type(), part.name(), value, site);
        }
        return value;
    }

    private @Nullable Object made(RecordShape shape, @Nullable Object[] found, Site at) {
        try {
            var value = shape.make(found);
            return violations.noteAcross(value, at) ? null : value;
        } catch (InvocationTargetException refused) {
            return at.fault("inconsistent", Message.of("fault.not-together"));
        }
    }

    private static Map<String, Class<?>> membersOf(Class<?> family) {
        var members = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(family.getPermittedSubclasses())
                .forEach(member -> members.put(member.getAnnotation(Kind.class).value(), member));
        return members;
    }
}
