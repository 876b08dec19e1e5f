package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import dev.tandem.domain.unit.Message;

import java.io.IOException;
import java.util.List;

/**
 * Stores a message as its key and what fills it, so that it can be said in any language later; one
 * that is the same in every language is stored as the text it is.
 */
final class StoredMessages extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** What a message that is no literal is stored as. */
    private record Keyed(String key, List<String> args) {}

    StoredMessages() {
        super("stored-messages");
        addSerializer(Message.class, new Writing());
        addDeserializer(Message.class, new Reading());
    }

    private static final class Writing extends StdSerializer<Message> {
        private static final long serialVersionUID = 1L;

        Writing() {
            super(Message.class);
        }

        @Override
        public void serialize(Message value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (value.isLiteral()) {
                json.writeString(value.args().getFirst());
                return;
            }
            json.writePOJO(new Keyed(value.key(), value.args()));
        }
    }

    private static final class Reading extends StdDeserializer<Message> {
        private static final long serialVersionUID = 1L;

        Reading() {
            super(Message.class);
        }

        @Override
        public Message deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return Message.literal(json.getText());
            }
            var stored = context.readValue(json, Keyed.class);
            return new Message(stored.key(), stored.args());
        }
    }
}
