package dev.tandem.platform.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a FIT file, message by message: little-endian, with a definition before each new shape.
 */
final class FitWriter {
    private static final int HEADER_SIZE = 14;
    private static final int HEADER_CRC_AT = 12;
    private static final int PROTOCOL_1_0 = 0x10;
    private static final int PROFILE_VERSION = 2100;
    private static final int DEFINITION = 0x40;
    private static final int STRING_CODE = 0x07;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private int definedMessage = -1;

    /** The fields of a message come in the same order and size each time. */
    void write(int message, List<FitField> fields) {
        if (message != definedMessage) {
            define(message, fields);
            definedMessage = message;
        }
        records.write(0);
        fields.forEach(this::value);
    }

    byte[] file() {
        var data = records.toByteArray();
        var file =
                ByteBuffer.allocate(HEADER_SIZE + data.length + Short.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) HEADER_SIZE).put((byte) PROTOCOL_1_0).putShort((short) PROFILE_VERSION);
        file.putInt(data.length).put(".FIT".getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) FitCrc.of(file.array(), HEADER_CRC_AT)).put(data);
        return file.putShort((short) FitCrc.of(file.array(), file.position())).array();
    }

    private void define(int message, List<FitField> fields) {
        records.write(DEFINITION);
        records.write(0);
        records.write(0);
        number(message, Short.BYTES);
        records.write(fields.size());
        for (var field : fields) {
            records.write(field.number());
            switch (field) {
                case FitField.Whole whole -> {
                    records.write(whole.type().size);
                    records.write(whole.type().code);
                }
                case FitField.Text text -> {
                    records.write(text.size());
                    records.write(STRING_CODE);
                }
            }
        }
    }

    private void value(FitField field) {
        switch (field) {
            case FitField.Whole(_, var type, var value) ->
                    number(value == null ? type.invalid : value, type.size);
            case FitField.Text text -> records.writeBytes(padded(text));
        }
    }

    private void number(long value, int size) {
        for (int i = 0; i < size; i++) {
            records.write((int) (value >>> i * Byte.SIZE) & 0xFF);
        }
    }

    /** Ends with a NUL at least, and within no character. */
    private static byte[] padded(FitField.Text text) {
        var value = text.value();
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        while (bytes.length >= text.size()) {
            value = value.substring(0, value.offsetByCodePoints(value.length(), -1));
            bytes = value.getBytes(StandardCharsets.UTF_8);
        }
        return Arrays.copyOf(bytes, text.size());
    }
}
