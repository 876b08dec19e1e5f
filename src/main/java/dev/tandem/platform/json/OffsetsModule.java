package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants with their offset in digits, +00:00 too: as they are told, so they are shown. */
final class OffsetsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DIGITS =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendOffset("+HH:MM", "+00:00")
                    .toFormatter();

    OffsetsModule() {
        super("offsets");
        addSerializer(OffsetDateTime.class, new InDigits());
    }

    private static final class InDigits extends StdScalarSerializer<OffsetDateTime> {
        private static final long serialVersionUID = 1L;

        InDigits() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(DIGITS.format(value));
        }
    }
}
