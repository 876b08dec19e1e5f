package dev.tandem.platform.idempotency;

import dev.tandem.platform.storage.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One keyed request: who sent it, where to, the key, and a digest of the body. */
record Claim(String credential, String path, String key, String bodyDigest) {

    private static final Pattern ATHLETE =
            Pattern.compile("/v1/athletes/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    static Claim of(String credential, String path, String key, byte[] body) {
        return new Claim(credential, path, key, hex(Sha256.of(body)));
    }

    /** The key is a secret of the caller's and is not stored as it is. */
    String keyDigest() {
        return hex(Sha256.of(("key\n" + key).getBytes(StandardCharsets.UTF_8)));
    }

    /** What seals the answer; to be had from the key only. */
    byte[] sealingKey() {
        return Sha256.of(
                ("seal\n" + credential + "\n" + path + "\n" + key)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** What tells this claim from others in this process. */
    String name() {
        return credential + "\n" + path + "\n" + key;
    }

    /** The athlete that the answer is about, or that it made. */
    Optional<UUID> athleteOf(Answer answer) {
        var matcher = ATHLETE.matcher(path + answer.headers().getOrDefault("Location", ""));
        return matcher.find() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
