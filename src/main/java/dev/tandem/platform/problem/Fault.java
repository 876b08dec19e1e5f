package dev.tandem.platform.problem;

import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request: where (in the body or among the parameters), which kind, in plain
 * words.
 */
public record Fault(
        @Nullable String pointer, @Nullable String parameter, String code, Message detail) {

    public static Fault inBody(String pointer, String code, Message detail) {
        return new Fault(pointer, null, code, detail);
    }

    public static Fault ofParameter(String parameter, String code, Message detail) {
        return new Fault(null, parameter, code, detail);
    }
}
