package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

import java.io.IOException;
import java.math.BigDecimal;

/** Numbers as a person writes them: 120, not 120.0, and never with an exponent. */
final class PlainNumbersModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final double EXACT_WHOLE = 1e15;

    PlainNumbersModule() {
        super("plain-numbers");
        addSerializer(Double.class, new Plain());
        addSerializer(double.class, new Plain());
    }

    private static final class Plain extends StdScalarSerializer<Double> {
        private static final long serialVersionUID = 1L;

        Plain() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
                json.writeNumber(value.longValue());
                return;
            }
            json.writeNumber(new BigDecimal(value.toString()));
        }
    }
}
