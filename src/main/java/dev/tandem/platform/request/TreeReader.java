package dev.tandem.platform.request;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a value of any type that requests use from a tree; a value at fault is null and noted at
 * its site.
 */
final class TreeReader {

    private final RecordReader records;

    TreeReader(Violations violations) {
        this.records = new RecordReader(this, violations);
    }

    /** Reads a whole body; throws the 400 problem if anything at all is wrong. */
    <T> T bind(JsonNode tree, Class<T> type) {
        var root = Site.root();
        var value = read(tree, type, root);
        if (value == null || root.faultsSoFar() > 0) {
            throw Problems.badInput(root.faults());
        }
        return type.cast(value);
    }

    /** Reads a value of a type without type arguments. */
    @Nullable Object read(JsonNode node, Class<?> type, Site at) {
        var scalar = Scalars.of(type);
        if (scalar != null) {
            return scalar.read(node, at);
        }
        if (type == MergePatch.class) {
            return patch(node, at);
        }
        if (type.isRecord()) {
            return records.read(node, type, at);
        }
        if (type.isSealed()) {
            return records.readMember(node, type, at);
        }
        throw new IllegalStateException("requests cannot hold " + type);
    }

    /** Read once there is something to apply it to. */
    private @Nullable Object patch(JsonNode node, Site at) {
        return node.isObject()
                ? new MergePatch(node, this)
                : at.fault("wrong-type", Message.of("fault.object"));
    }

    @Nullable Object read(JsonNode node, AnnotatedType type, Site at) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return readGeneric(node, generic, at);
        }
        return read(node, (Class<?>) type.getType(), at);
    }

    private @Nullable Object readGeneric(JsonNode node, AnnotatedParameterizedType type, Site at) {
        var raw = ((ParameterizedType) type.getType()).getRawType();
        var arguments = type.getAnnotatedActualTypeArguments();
        if (raw == List.class) {
            return list(node, arguments[0], at);
        }
        if (raw == Set.class) {
            return set(node, arguments[0], at);
        }
        if (raw == Map.class) {
            return map(node, arguments[1], at);
        }
        if (raw == Unbound.class) {
            return new Unbound<>(node, (Class<?>) arguments[0].getType());
        }
        throw new IllegalStateException("requests cannot hold " + type);
    }

    private @Nullable Object list(JsonNode node, AnnotatedType element, Site at) {
        if (!node.isArray()) {
            return at.fault("wrong-type", Message.of("fault.array"));
        }
        var values = new ArrayList<@Nullable Object>(node.size());
        for (var i = 0; i < node.size() && !at.isFull(); i++) {
            values.add(present(node.get(i), element, at.element(i)));
        }
        return Collections.unmodifiableList(values);
    }

    private @Nullable Object set(JsonNode node, AnnotatedType element, Site at) {
        if (!node.isArray()) {
            return at.fault("wrong-type", Message.of("fault.array"));
        }
        var values = new LinkedHashSet<@Nullable Object>();
        for (var i = 0; i < node.size() && !at.isFull(); i++) {
            var value = present(node.get(i), element, at.element(i));
            if (value != null && !values.add(value)) {
                at.element(i).fault("duplicate", Message.of("fault.duplicate"));
            }
        }
        return Collections.unmodifiableSet(values);
    }

    private @Nullable Object map(JsonNode node, AnnotatedType element, Site at) {
        if (!node.isObject()) {
            return at.fault("wrong-type", Message.of("fault.object"));
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : node.properties()) {
            var site = at.field(field.getKey());
            if (!Text.isSound(field.getKey())) {
                site.fault("bad-format", Message.of("fault.name-no-text"));
            }
            values.put(field.getKey(), present(field.getValue(), element, site));
        }
        return Collections.unmodifiableMap(values);
    }

    private @Nullable Object present(JsonNode node, AnnotatedType type, Site at) {
        if (!node.isNull()) {
            return read(node, type, at);
        }
        return RecordShape.isNullable(type)
                ? null
                : at.fault("required", Message.of("fault.not-null"));
    }
}
