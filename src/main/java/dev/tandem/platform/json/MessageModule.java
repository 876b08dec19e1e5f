package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.language.Language;

import java.io.IOException;

/** Puts messages into words as they leave, in the language of the request. */
final class MessageModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    MessageModule() {
        super("messages");
        addSerializer(Message.class, new Said());
    }

    private static final class Said extends StdScalarSerializer<Message> {
        private static final long serialVersionUID = 1L;

        Said() {
            super(Message.class);
        }

        @Override
        public void serialize(Message value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(Language.spoken().say(value));
        }
    }
}
