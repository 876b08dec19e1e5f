package dev.tandem.platform.http;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.Secrets;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * Opaque, signed positions in a list: what this service did not make for this very list, it does
 * not read.
 */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_BYTES = 16;

    private final Secrets secrets;

    public Cursors(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A cursor for a position in a list; the list's name takes in its filter. */
    String seal(String position, String list) {
        var bytes = position.getBytes(StandardCharsets.UTF_8);
        var sealed =
                ByteBuffer.allocate(SIGNATURE_BYTES + bytes.length)
                        .put(signature(position, list))
                        .put(bytes)
                        .array();
        return encoded(sealed);
    }

    /** The position in a cursor; 400 if it is foreign, tampered with, or of another list. */
    String open(String cursor, String list) {
        var sealed = decoded(cursor);
        if (sealed.length < SIGNATURE_BYTES || !encoded(sealed).equals(cursor)) {
            throw foreign();
        }
        var position =
                new String(
                        sealed,
                        SIGNATURE_BYTES,
                        sealed.length - SIGNATURE_BYTES,
                        StandardCharsets.UTF_8);
        var claimed = Arrays.copyOf(sealed, SIGNATURE_BYTES);
        if (!MessageDigest.isEqual(claimed, signature(position, list))) {
            throw foreign();
        }
        return position;
    }

    private byte[] signature(String position, String list) {
        return Arrays.copyOf(secrets.sign("cursor", list + "\n\n" + position), SIGNATURE_BYTES);
    }

    private static String encoded(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Lenient: the last letter may be another one, or be padded, and mean the same bytes. */
    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException fault) {
            throw foreign();
        }
    }

    private static Problem foreign() {
        return Problems.badParameter("cursor", "bad-format", Message.of("fault.cursor"));
    }
}
