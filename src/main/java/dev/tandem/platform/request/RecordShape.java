package dev.tandem.platform.request;

import dev.tandem.platform.json.Kind;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a record wants to be made from: its components and its constructor. */
record RecordShape(
        Class<?> type, Constructor<?> constructor, List<Component> components, Set<String> names) {

    /** One component; a type not marked {@code @Nullable} makes it required. */
    record Component(String name, AnnotatedType type, boolean required) {}

    static RecordShape of(Class<?> type) {
        var components =
                Arrays.stream(type.getRecordComponents()).map(RecordShape::component).toList();
        var names = components.stream().map(Component::name).collect(Collectors.toSet());
        if (type.isAnnotationPresent(Kind.class)) {
            names.add(Kind.PROPERTY);
        }
        return new RecordShape(type, constructorOf(type), components, names);
    }

    Object make(@Nullable Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Component component(RecordComponent component) {
        var type = component.getAnnotatedType();
        return new Component(component.getName(), type, !isNullable(type));
    }

    private static Constructor<?> constructorOf(Class<?> type) {
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
