package dev.tandem.platform.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads and writes {@code jsonb} columns that hold domain records. A member of a sealed family is
 * stored with the name that {@link StoredFamilies} gives it; what is stored and no longer known is
 * passed over.
 */
@JsonFormat
@PersistenceUnitExtension
public class StoredJson implements FormatMapper {

    private static final ObjectMapper MAPPER = make();

    /** For what is stored as JSON apart from entities. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** A value as it would be stored. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        try {
            return MAPPER.readValue(text.toString(), MAPPER.constructType(type.getJavaType()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        try {
            return MAPPER.writerFor(MAPPER.constructType(type.getJavaType()))
                    .writeValueAsString(value);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static ObjectMapper make() {
        var mapper = JsonStyle.apply(JsonMapper.builder().addModule(new StoredMessages()).build());
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (var family : StoredFamilies.ALL) {
            mapper.addMixIn(family.parent(), ToldApartByType.class);
            family.members()
                    .forEach(
                            (name, member) -> mapper.registerSubtypes(new NamedType(member, name)));
        }
        return mapper;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type")
    private interface ToldApartByType {}
}
