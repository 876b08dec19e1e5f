package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.util.NameTransformer;

import java.io.IOException;

/**
 * Writes the {@code kind} of a record that is marked with {@link Kind}, ahead of its components.
 */
final class KindModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KindModule() {
        super("kind");
        setSerializerModifier(
                new BeanSerializerModifier() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public JsonSerializer<?> modifySerializer(
                            SerializationConfig config,
                            BeanDescription bean,
                            JsonSerializer<?> serializer) {
                        var kind = bean.getBeanClass().getAnnotation(Kind.class);
                        return kind == null ? serializer : new WithKind(kind.value(), serializer);
                    }
                });
    }

    private static final class WithKind extends JsonSerializer<Object> {
        private final String kind;
        private final JsonSerializer<Object> components;

        WithKind(String kind, JsonSerializer<?> serializer) {
            this.kind = kind;
            this.components = unwrapping(serializer);
        }

        @SuppressWarnings("unchecked")
        private static JsonSerializer<Object> unwrapping(JsonSerializer<?> serializer) {
            return ((JsonSerializer<Object>) serializer).unwrappingSerializer(NameTransformer.NOP);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject(value);
            json.writeStringField(Kind.PROPERTY, kind);
            components.serialize(value, json, provider);
            json.writeEndObject();
        }
    }
}
