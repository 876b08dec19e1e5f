package dev.tandem.domain.science;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What advice rests on: a finding in plain words, where it comes from, and how sure it is. */
public record Evidence(
        String id,
        String title,
        String finding,
        String reference,
        @Nullable String doi,
        Confidence confidence) {

    private static final List<Evidence> ALL = EvidenceTable.read();

    private static final Map<String, Evidence> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Evidence::id, Function.identity()));

    /** The evidence of an id such as {@code F9}, {@code D6a} or {@code R20}. */
    public static Optional<Evidence> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** All evidence, in the order of the topics. */
    public static List<Evidence> all() {
        return ALL;
    }
}
