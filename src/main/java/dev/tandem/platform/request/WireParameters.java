package dev.tandem.platform.request;

import dev.tandem.platform.problem.Problems;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Reads path and query parameters as strictly as bodies; an id in a path that is none is simply not
 * found.
 */
@Provider
public class WireParameters implements ParamConverterProvider {

    private final AddressedAthlete athlete;

    public WireParameters(AddressedAthlete athlete) {
        this.athlete = athlete;
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class && namesAthlete(annotations)) {
            return new Converter<>(type, _ -> Formats.Read.of(athlete.id()), List.of());
        }
        var format = formatFor(type);
        return format == null ? null : new Converter<>(type, format, List.of(annotations));
    }

    /** Who that is, the gate has found out already. */
    private static boolean namesAthlete(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .anyMatch(
                        annotation ->
                                annotation instanceof PathParam path
                                        && path.value().equals(AddressedAthlete.PARAMETER));
    }

    static Formats.@Nullable Format formatFor(Class<?> type) {
        if (type.isEnum()) {
            return text -> Formats.constant(type, text);
        }
        if (type == LocalDate.class) {
            return Formats::date;
        }
        if (type == OffsetDateTime.class) {
            return Formats::instant;
        }
        if (type == UUID.class) {
            return Formats::id;
        }
        return type == Integer.class || type == int.class ? Formats::wholeNumber : null;
    }

    private record Converter<T>(Class<T> type, Formats.Format format, List<Annotation> annotations)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            var read = format.read(text);
            if (read.value() == null) {
                throw isIdInPath()
                        ? Problems.notFound()
                        : Problems.badParameter(name(), read.code(), read.detail());
            }
            return (T) read.value();
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }

        private boolean isIdInPath() {
            return (type == UUID.class || type == int.class)
                    && annotations.stream().anyMatch(PathParam.class::isInstance);
        }

        private String name() {
            for (var annotation : annotations) {
                switch (annotation) {
                    case QueryParam query -> {
                        return query.value();
                    }
                    case PathParam path -> {
                        return path.value();
                    }
                    case HeaderParam header -> {
                        return header.value();
                    }
                    default -> {}
                }
            }
            return "";
        }
    }
}
