package dev.tandem.platform.problem;

import dev.tandem.domain.unit.Message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal on its way to the caller as a problem document; made by {@link Problems}. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Message detail;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> extras;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** Refusals are answers, not accidents: they carry no stack trace. */
    Problem(ProblemType type, Message detail, List<Fault> faults, Map<String, ?> extras) {
        super(detail.text(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.extras = new LinkedHashMap<>(extras);
    }

    /** Adds a header that the answer must carry, as {@code Retry-After} does. */
    public Problem with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Message detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> extras() {
        return extras;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
