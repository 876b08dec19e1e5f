package dev.tandem.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.tandem.platform.json.StoredJson;
import dev.tandem.platform.storage.Sha256;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A strong entity tag (RFC 9110): the version of one representation. */
public record Etag(String value) {

    private static final int DIGEST_BYTES = 12;

    /** How the tag of a representation in another language than English ends. */
    private static final Pattern LANGUAGE = Pattern.compile("-[a-z]{2}\"$");

    /** The tag of a row that carries its version. */
    public static Etag of(long version) {
        return new Etag(Long.toString(version));
    }

    /**
     * The tag of a representation that is put together from many rows: made from what it says,
     * before it is put into a language.
     */
    public static Etag ofContent(Object view) {
        try {
            var digest = Sha256.of(StoredJson.mapper().writeValueAsBytes(view));
            return new Etag(HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String header() {
        return "\"" + value + "\"";
    }

    /** Whether a header such as If-Match, a list of tags or a star, names this tag exactly. */
    boolean isNamedBy(String header) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(","))
                        .map(tag -> LANGUAGE.matcher(tag.strip()).replaceFirst("\""))
                        .anyMatch(header()::equals);
    }
}
