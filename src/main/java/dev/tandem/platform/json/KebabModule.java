package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;

import dev.tandem.domain.unit.Kebab;

import java.io.IOException;

/** Enum constants, as values and as keys, in lower-kebab-case. */
final class KebabModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KebabModule() {
        super("kebab");
        setSerializerModifier(new Writing());
        setDeserializerModifier(new Reading());
    }

    private static final class Writing extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription bean,
                JsonSerializer<?> serializer) {
            return new Value();
        }

        @Override
        public JsonSerializer<?> modifyKeySerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription bean,
                JsonSerializer<?> serializer) {
            return type.isEnumType() ? new Key() : serializer;
        }
    }

    private static final class Value extends JsonSerializer<Enum<?>> {
        @Override
        public void serialize(Enum<?> value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(Kebab.of(value));
        }
    }

    private static final class Key extends JsonSerializer<Enum<?>> {
        @Override
        public void serialize(Enum<?> value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeFieldName(Kebab.of(value));
        }
    }

    private static final class Reading extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription bean,
                JsonDeserializer<?> deserializer) {
            return new JsonDeserializer<Object>() {
                @Override
                public Object deserialize(JsonParser json, DeserializationContext context)
                        throws IOException {
                    return constant(type.getRawClass(), json.getText(), context);
                }
            };
        }

        @Override
        public KeyDeserializer modifyKeyDeserializer(
                DeserializationConfig config, JavaType type, KeyDeserializer deserializer) {
            if (!type.isEnumType()) {
                return deserializer;
            }
            return new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context)
                        throws IOException {
                    return constant(type.getRawClass(), key, context);
                }
            };
        }
    }

    private static Object constant(Class<?> type, String text, DeserializationContext context)
            throws IOException {
        for (var constant : type.getEnumConstants()) {
            if (Kebab.of((Enum<?>) constant).equals(text)) {
                return constant;
            }
        }
        return context.handleWeirdStringValue(type, text, "not one of its values");
    }
}
